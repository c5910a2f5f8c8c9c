## Yang salah pada data

effect-note = Hanya tentang cara berkas dibaca.
effect-noticed = Tidak ada angka yang diubah.
effect-left_out = Baris ini tidak dihitung dalam jumlah mana pun.
effect-refused = Berkas ini tidak dipakai.

problem-where-file = { $file }: { $reason }
problem-where-line = { $file } baris { $line }: { $reason }
problem-where-column = { $file } kolom { $column }: { $reason }
problem-where-cell = { $file } baris { $line } kolom { $column }: { $reason }

problem-folder_missing = Folder data “{ $value }” tidak ditemukan. Periksa KOTAKU_DATA atau jalankan dari folder proyek.
problem-file_missing = Tabel ini tidak ada. Tambahkan sebagai berkas atau lembar dengan nama ini; kolomnya ada di templat.
problem-file_empty = Berkas ini kosong. Isi baris judul kolom dan datanya.
problem-file_unreadable = Berkas ini tidak dapat dibaca ({ $why }). Periksa hak aksesnya.
problem-column_missing =
    Kolom wajib tidak ada: { $column }. { $unknown ->
        [none] {""}
       *[other] Kolom yang tidak dipahami: { $unknown }.{" "}
    }Tambahkan kolom itu, atau bandingkan dengan templat.
problem-column_twice = Kolom { $column } muncul lebih dari sekali. Hapus yang tidak dipakai.
problem-package_unreadable = Berkas ini bukan JSON yang sah. Perbaiki atau hapus berkasnya.
problem-ground_unreadable = Berkas ini bukan GeoJSON: daratan sebagai poligon dan nama sebagai titik (kind: water, island, neighbour), bujur lalu lintang. Perbaiki atau hapus berkasnya; peta tetap tampil tanpa daratan.
problem-boundaries_unreadable = Berkas ini bukan GeoJSON: kumpulan bentuk (FeatureCollection) dengan location_id. Perbaiki atau hapus berkasnya.
problem-map_unreadable = Berkas peta ini bukan { $kind } yang dapat dibaca. Ekspor ulang dari peta asalnya.
problem-shapefile_part_missing = Shapefile ini tidak disertai berkas .dbf, yang menyebut tempat setiap bentuk. Kirim semua bagiannya (.shp, .dbf, .prj) dalam satu ZIP.
problem-map_no_crs = Sistem koordinat peta ini tidak disebut dan koordinatnya bukan derajat, jadi bentuknya tidak ditampilkan{ $guess ->
        [0] { "" }
       *[other] ; tampaknya { $guess }
    }. Sertakan berkas .prj, atau simpan ulang dalam EPSG:4326.
problem-map_crs_unknown = Sistem koordinat peta ini tidak dikenal: “{ $crs }”. Simpan ulang dalam EPSG:4326.
problem-maps_told_unreadable = Berkas ini bukan JSON dengan nama berkas peta, masing-masing dengan key dan crs. Perbaiki atau hapus berkasnya; petanya dibaca tanpa berkas ini.
problem-map_converted = Koordinat { $n } bentuk diubah dari { $crs } ke bujur dan lintang.
problem-shape_area_differs = Bentuk { $place } mencakup { $covered }, sedangkan luasnya menurut keputusan { $decreed }. Periksa mana yang benar.
problem-shapes_below_decree = Bentuk semua RT { $place } bersama-sama mencakup { $covered }, kurang dari luas kumuhnya menurut keputusan, { $decreed }. Periksa batas RT atau daftar RT-nya.
problem-points_read = Letak { $n } tempat, yang tidak disebut dalam daftar tempat, diambil dari peta ini.
problem-point_differs = Titik pada peta ini berjarak { $metres } m dari letak tempat itu menurut daftar tempat. Yang dipakai daftar tempat; periksa mana yang benar.
problem-shape_mended = Garis tepi { $n } bentuk sedikit memotong dirinya sendiri, nomor { $shapes }. Bentuknya dirapikan dan luasnya berubah kurang dari 1 %; perbaiki gambarnya.
problem-shape_far = { $n } bentuk terletak lebih dari 10 km dari tempatnya menurut daftar tempat, nomor { $shapes }. Periksa tempat yang disebut atau sistem koordinat petanya; bentuknya tetap ditampilkan.
problem-shapes_overlap = { $n } bentuk saling menindih, nomor { $shapes }. Periksa batasnya; bentuknya tetap ditampilkan.
problem-shape_not_drawn =
    { $n } bentuk tidak ditampilkan pada peta, nomor { $shapes }: { $why ->
        [no_place] tidak menyebut location_id. Isi kode tempatnya.
        [unknown] tempatnya tidak ada di daftar tempat (locations). Tambahkan tempat itu atau perbaiki kodenya.
        [kind] bukan poligon atau titik. Kirim batas wilayahnya sebagai poligon.
        [numbers] koordinatnya bukan pasangan bujur dan lintang. Ekspor ulang dari peta asalnya.
        [points] garis tepinya kurang dari tiga sudut. Gambar ulang.
        [crosses] garis tepinya memotong atau menindih dirinya sendiri. Perbaiki gambarnya.
        [twice] ada bentuk lain untuk tempat yang sama. Pertahankan satu, atau gabungkan bagiannya.
        [again] sama persis dengan bentuk sebelumnya, yang ditampilkan sekali.
        [coordinates_swapped] bujur dan lintangnya tampaknya tertukar. GeoJSON menulis bujur lebih dahulu.
        [coordinates_projected] koordinatnya tampaknya meter, bukan derajat. Ubah ke EPSG:4326.
       *[other] letaknya di luar Indonesia. Periksa koordinatnya.
    }
problem-no_rows = Berkas ini hanya berisi judul kolom.
problem-column_unknown = Kolom “{ $column }” tidak dikenal dan tidak dibaca.
problem-row_twice =
    { $how ->
        [typed] Baris { $lines } dibaca sama persis dengan baris sebelumnya ({ $place }), padahal tempatnya tertulis { $typed }; dihitung sekali. Jika tempatnya berbeda, tulis kode masing-masing.
        [place] Baris { $lines } sama persis dengan baris sebelumnya ({ $place }); dihitung sekali. Periksa tempatnya bila sebenarnya tentang tempat lain.
       *[key] Baris { $lines } ({ $value }) sama persis dengan baris sebelumnya; dihitung sekali.
    }
problem-parents_too_many = Susunan tempat di sini berputar atau terlalu panjang; tempat yang terdalam dianggap tanpa tempat di atasnya. Periksa kolom tempat di atasnya.
problem-unknown_parent = Tempat di atasnya, “{ $value }”, tidak ada di daftar tempat (locations); tempat ini dianggap tanpa tempat di atasnya.
problem-negative_deficit = Kekurangan { $value } tidak mungkin lebih kecil daripada nol; dalam nilai dihitung nol. Periksa tandanya.
problem-over_hundred_percent = { $value } lebih dari seluruhnya; dalam nilai dihitung paling banyak 100 %. Periksa penyebutnya.
problem-over_base = Kekurangan { $value } lebih besar daripada seluruhnya, { $base }; dalam nilai dihitung 100 %. Periksa keduanya.
problem-row_too_long =
    { $cut ->
        [none] Baris ini berisi lebih banyak sel daripada judul kolom, sehingga isinya mungkin bergeser. Beri tanda kutip pada teks yang memuat pemisah kolom, dan hapus sel kosong di ujung baris.
       *[other] Baris ini berisi lebih banyak sel daripada judul kolom; mungkin yang dimaksud “{ $cut }”, desimal koma tanpa tanda kutip. Beri tanda kutip, atau tulis dengan titik.
    }
problem-required_empty = Sel wajib ini kosong. Isi nilainya.
problem-not_a_number = “{ $value }” bukan angka. Tulis seperti 1460.39 atau 1.460,39.
problem-not_whole = “{ $value }” harus bilangan bulat.
problem-number_too_large = “{ $value }” terlalu besar untuk kolom ini. Periksa satuannya.
problem-not_a_date = “{ $value }” bukan tanggal. Tulis 2018, 2018-12, atau 2018-12-05.
problem-not_allowed = “{ $value }” bukan pilihan kolom ini. Pilihannya: { $allowed }.
problem-below_minimum = { $value } lebih kecil daripada { $limit }.
problem-above_maximum = { $value } lebih besar daripada { $limit }. Periksa satuannya.
problem-rows_conflict =
    { $how ->
        [typed] Baris { $lines } dibaca sebagai satu tempat ({ $place }), padahal tertulis { $typed }, dan isinya berbeda; semuanya dikeluarkan. Jika tempatnya berbeda, tulis kode masing-masing; jika memang satu tempat, pertahankan baris yang benar.
        [place] Baris { $lines } tentang tempat yang sama ({ $place }), tetapi isinya berbeda; semuanya dikeluarkan. Periksa dahulu apakah tempatnya terbaca benar; jika memang satu tempat, pertahankan baris yang benar.
       *[key] Baris { $lines } memakai kode yang sama ({ $value }), tetapi isinya berbeda; semuanya dikeluarkan. Pertahankan yang benar.
    }
problem-unknown_place = Tempat “{ $value }” tidak ada di daftar tempat (locations). Tambahkan tempat itu atau perbaiki kodenya.
problem-no_place_known = Tidak satu pun dari { $places } tempat dalam tabel ini ada di daftar tempat (locations), misalnya “{ $value }”. Periksa apakah daftar tempatnya yang benar, atau samakan kodenya.
problem-set-aside = { $reason } Sel ini dianggap kosong.
problem-lines-more = { $lines } dan { $n } lagi
problem-build_unreadable = Hasil bangun ini tidak dapat dibaca. Bangun lagi dengan perintah build.
problem-build_no_files = Folder ini hasil bangun, bukan berkas data. Beri folder sumbernya, atau buka di dasbor.
problem-build_of_other_version = Hasil bangun ini dibuat oleh versi lain. Bangun lagi dengan perintah build.
problem-alike = { $reason } Begitu juga { $n } baris lain di berkas ini.
problem-same-in = { $reason } Sama di { $n } baris: { $lines }.
problem-like-in = { $reason } Begitu juga kolom ini di { $n } baris: { $lines }.
problem-takes-along = { $reason } Karena itu tidak dihitung: { $rows }.
taken-locations = { $n } tempat
taken-indicators = { $n } data indikator
taken-activities = { $n } kegiatan
taken-outcomes = { $n } hasil kegiatan
taken-remarks = { $n } catatan penyusun
taken-checks = { $n } pemeriksaan
taken-decrees = { $n } baris SK
taken-figures = { $n } angka yang dipublikasikan
taken-collaboration = { $n } peristiwa kerja sama
taken-actors = { $n } lembaga
taken-with-money = { $rows } ({ $money })
problem-unknown_indicator = Indikator “{ $value }” tidak ada dalam daftar indikator. Periksa ejaannya.
problem-unknown_activity = Kegiatan “{ $value }” tidak ada di daftar kegiatan (activities). Perbaiki activity_id.
problem-range_reversed = Batas bawah { $value } lebih besar daripada batas atasnya.
problem-file_too_large = Berkas ini lebih besar daripada { $limit } MB. Bagi menjadi beberapa berkas.
problem-not_text = Berkas ini bukan teks dan bukan buku kerja. Simpan ulang sebagai CSV UTF-8 atau .xlsx.
problem-quote_open = Tanda kutip yang dibuka di baris ini tidak pernah ditutup, sehingga sisa berkas tidak terbaca. Tutup tanda kutipnya.
problem-workbook_unreadable = Buku kerja ini rusak, terpotong, atau berisi bagian yang tidak aman. Buka di Excel dan simpan ulang sebagai .xlsx, atau minta salinannya lagi.
problem-web_page = Berkas ini halaman web (HTML atau XML), bukan tabel; mungkin disimpan dari peramban atau setelah sesi masuk berakhir. Buka di Excel atau peramban, periksa isinya, lalu simpan sebagai .xlsx atau CSV.
problem-archive_unreadable = Berkas ZIP ini rusak. Buat ulang.
problem-archive_too_many = Berkas ini berisi lebih dari { $limit } berkas di dalamnya. Kirim hanya berkas datanya.
problem-archive_too_large = Isi berkas ini lebih besar daripada { $limit } MB setelah dibuka. Kirim hanya berkas datanya.
problem-archive_locked = Berkas ini dikunci dengan kata sandi. Buka kuncinya dahulu.
problem-archive_empty = Berkas ZIP ini tidak berisi berkas data.
problem-too_many_cells = Lembar ini mencakup lebih dari { $limit } sel. Hapus baris, kolom, dan sel gabungan yang kosong.
problem-too_many_rows = Berkas ini berisi lebih dari { $limit } baris. Bagi menjadi beberapa berkas.
problem-too_many_columns = Berkas ini berisi lebih dari { $limit } kolom. Hapus kolom yang bukan data.
problem-too_slow = Membaca berkas ini memakan lebih dari { $limit } detik. Bagi menjadi beberapa berkas.
problem-table_twice = Semua baris berkas ini sudah ada di { $other }; tidak dihitung dua kali.
problem-rows_in_both =
    { $n ->
        [1] Baris ini sudah ada di { $other }; dihitung sekali.
       *[other] { $n } baris, mulai baris ini, sudah ada di { $other }; masing-masing dihitung sekali.
    }
problem-table_repeated = Dari namanya, ini salinan atau rekap dari { $other }, yang sudah dibaca; tidak dihitung agar tidak ada yang terhitung dua kali. Jika isinya lain, ganti namanya.
problem-files_joined = Dibaca sebagai satu tabel bersama { $other }.
problem-ids_of_file = { $n } nomor kegiatan di sini juga dipakai { $other } untuk kegiatan lain; nomor di berkas ini diberi nama berkasnya agar tidak tertukar.
problem-year_from_name = Tidak ada kolom tahun; tahun { $read } diambil dari nama berkas atau lembar untuk semua baris.
problem-form_read = Dibaca sebagai formulir numerik satu RT, satu baris per kriteria; { $n } baris rata-rata dan jumlah tidak diambil karena dihitung sendiri.
problem-year_read_as = “{ $value }” dibaca { $read }. { $n } sel seperti itu.
problem-upload_too_slow = Membaca kiriman ini memerlukan lebih dari { $limit } detik, lalu dihentikan agar pembaca lain tidak menunggu. Kirim hanya tabelnya, sebagai CSV, atau dalam beberapa bagian.
problem-upload_ended = Pembacaan kiriman ini terhenti; kemungkinan berkasnya rusak atau memerlukan terlalu banyak memori. Simpan lagi tabelnya sebagai CSV, lalu kirim ulang.
problem-formats_unseen = Dari format ini hanya nilai sel yang terbaca, bukan tampilannya: bagian yang tampil sebagai 75 % terbaca 0,75. Jika ada kolom persen, simpan berkasnya sebagai .xlsx.
problem-total_row = “{ $value }” adalah baris jumlah, bukan data; tidak dihitung agar tidak terhitung dua kali.
problem-number_ambiguous = “{ $value }” dapat berarti ribuan atau desimal, dan kolom ini memakai keduanya. Tulis tanpa pemisah ribuan.
problem-unit_in_cell = “{ $value }” memuat satuan yang bukan satuan kolom ini. Tulis angkanya saja dalam satuan kolom.
problem-digits_lost = “{ $value }” ditulis dalam bentuk ilmiah; sebagian angkanya hilang di Excel. Tulis angka lengkapnya.
problem-cell_too_long = Sel ini lebih panjang daripada { $limit } karakter. Periksa tanda kutip, atau singkat isinya.
problem-date_ambiguous = “{ $value }” dapat berarti dua tanggal, dan kolom ini memakai kedua urutan. Tulis seperti 2018-12-05.
problem-activity_conflict = Kegiatan “{ $value }” ditulis dengan tempat, jenis, volume, atau satuan yang berbeda-beda; semua barisnya ({ $lines }) dikeluarkan. Samakan, atau beri kode lain.
problem-ambiguous_place = “{ $value }” dapat berarti beberapa tempat: { $keys }. Tulis kodenya.
problem-several_places = “{ $value }” menyebut lebih dari satu RT atau RW. Tulis satu baris untuk tiap RT, atau catat pada RW atau kelurahannya.
problem-rt_counted = Kolom “{ $column }” memuat satu angka untuk tiap kelurahan, jadi dibaca sebagai jumlah RT: barisnya tentang kelurahannya. Jika itu nomor RT, tulis seperti “RT 12”.
problem-rt_maybe_counted = Kolom “{ $column }” tidak pernah memuat dua RT di satu kelurahan atau RW; dibaca sebagai nomor RT. Jika itu jumlah RT, ubah judul kolomnya menjadi “Jumlah RT”; jika nomor, tulis seperti “RT 12”.
problem-place_in_two = { $place }: di sini tertulis dalam { $value }, sedangkan baris { $line } menulis { $kept }, yang dipakai. Jika ini dua RT yang berbeda, tulis kodenya dalam daftar tempat.
problem-place_made = { $place } tidak ada di daftar tempat; disusun dari { $n } RT-nya yang ada di sana, dan berisi RT itu.
problem-row_short = Baris ini lebih pendek daripada judul kolom; sel yang tidak ada dianggap kosong. Baris ini mungkin terpotong.
problem-last_line_open = Baris terakhir berkas ini tidak diakhiri; berkas mungkin terpotong saat disalin.
problem-formula_without_value = Rumus { $value } disimpan tanpa hasil, sehingga selnya kosong. Buka di Excel, simpan ulang, lalu kirim lagi.
problem-figure_merged = “{ $value }” berdiri dalam sel gabungan; dihitung hanya pada baris pertamanya. Isi angka baris ini sendiri.
problem-bases_differ = { $place }: di sini tertulis { $value }, sedangkan baris { $line } menulis { $kept }; yang dipakai { $kept }. Samakan, atau kirim daftar tempat tersendiri.
problem-differs_from_package = Isi berkas ini tidak sama dengan yang dicatat datapackage.json; berkas mungkin terpotong atau diubah sesudahnya.
problem-read_as_thousands = “{ $value }” dibaca { $read } (titik atau koma sebagai ribuan); kolomnya tidak menunjukkan yang lain. { $n } sel seperti ini.
problem-read_as_decimals = “{ $value }” dibaca sebagai bilangan desimal, kurang dari seribu; kolomnya tidak menunjukkan yang lain. { $n } sel seperti ini.
problem-column_unit = Judul kolom “{ $column }” menyebut satuan yang bukan satuan kolom ini, sehingga tidak dibaca. Tulis angkanya dalam satuan pada templat.
problem-unit_in_heading = Judulnya menyebut satuan atau skala: “{ $value }” dibaca { $read }. { $n } sel seperti ini.
problem-read_behind_scale = “{ $value }” dibaca { $read }: di depan kata seperti juta, titik atau koma dibaca sebagai desimal. { $n } sel seperti ini.
problem-count_in_parts = { $indicator }: { $value } bukan jumlah utuh ({ $n } baris). Jika yang dimaksud persen, tulis di kolom percent.
problem-read_as_percent = Judulnya tidak menyebut satuan, dan angka seperti “{ $value }” bukan jumlah utuh, sehingga dibaca sebagai persen. Tulis satuannya di judul, misalnya (%) atau (KK).
problem-volume_assumed = Judulnya tidak menyebut satuan; dibaca sebagai volume ({ $unit }), bukan persen. Tulis satuannya di judul.
problem-column_neither = Angka seperti “{ $value }” bukan jumlah utuh dan ada yang lebih dari 100, sehingga kolom ini tidak dibaca. Tulis satuannya di judul, misalnya (%) atau (KK).
problem-year_beyond_reason = Tahun “{ $value }” tidak masuk akal: di luar { $from }–{ $to }. Perbaiki tahunnya.
problem-formula_error = “{ $value }” adalah rumus yang gagal, sehingga selnya tidak berisi nilai; baris { $lines }. Perbaiki rumusnya di berkas asal. { $n } sel seperti ini.
problem-byte_broken = “{ $value }” memuat karakter yang rusak (�); baris { $lines }. Periksa tulisannya, atau simpan ulang sebagai CSV UTF-8.
problem-text_cut = Teks ini lebih panjang daripada { $limit } karakter; yang dipakai bagian awalnya. Singkat isinya.
problem-date_read_as = “{ $value }” dibaca { $read }, hari lebih dahulu. { $n } sel seperti ini.
problem-parts_over_base = { $first } dan { $second } bersama-sama { $total }, lebih besar daripada seluruhnya, { $base }. Salah satunya mungkin terhitung dua kali.
problem-range_over_bands = { $indicator }: { $from_percent }–{ $to_percent } % dapat bernilai { $low } sampai { $high }, sehingga nilainya tetap rentang. Isi volume hasil survei.
problem-zero_by_estimate = { $indicator }: nol di sini adalah tafsiran atas sumber, bukan hasil pengukuran. Survei dapat memastikannya.
problem-share_for_percent = Tidak satu pun dari { $n } angka di kolom ini lebih dari 1, jadi tampaknya pecahan dan bukan persen. Jika demikian, kalikan dengan 100.
problem-good_share = “{ $value }” menyebut bagian yang baik; dibaca sebagai kekurangannya, 100 % dikurangi angka itu ({ $n } sel): { $indicator }.
problem-good_volume = “{ $value }” menyebut yang baik, bukan kekurangannya, dan jumlah yang baik tidak dapat dibalik. Tulis persennya, atau jumlah yang belum memenuhi: { $indicator }.
problem-good_fraction = “{ $value }” menyebut bagian yang baik, tetapi tidak satu pun angkanya lebih dari 1, jadi tampaknya pecahan dan bukan persen; tidak dibaca. Tulis sebagai persen.
problem-area_in_square_metres = Luas { $area } terlalu besar untuk tempat ini; mungkin ditulis dalam meter persegi. Jika demikian, bagi dengan 10.000.
problem-coordinates_swapped = Letak { $lat }; { $lon } tampaknya tertukar: lintang dan bujur. Tidak ditampilkan pada peta.
problem-coordinates_projected = Letak { $lat }; { $lon } tampaknya meter dalam { $system }, bukan derajat. Ubah ke EPSG:4326. Tidak ditampilkan pada peta.
problem-coordinates_zero = Letak 0; 0 berarti tidak diisi. Kosongkan selnya. Tidak ditampilkan pada peta.
problem-coordinates_far = Letak { $lat }; { $lon } di luar Indonesia. Tidak ditampilkan pada peta.
problem-year_ahead = Tahun { $value } belum tiba. Periksa tahunnya.
problem-finished_before_start = Selesai { $finished }, sebelum mulai { $started }. Periksa kedua tanggalnya.
problem-spent_over_budget = { $later } { $paid } lebih besar daripada { $earlier } { $agreed } untuk kegiatan yang sama. Mungkin ada perubahan anggaran; jelaskan di kolom catatan.
problem-outside_kawasan = { $place } tidak termasuk kawasan kumuh mana pun, padahal RT lain di kelurahan itu termasuk. Mungkin RT atau RW-nya salah tulis; kegiatan ini tetap dihitung di kelurahannya.
problem-works_over_deficit =
    { $until ->
        [none] { $work }: sejak { $year } dibangun { $built } di { $place }, lebih banyak daripada kekurangan yang tercatat, { $need }. Waktu, cakupan, atau dasar hitungnya mungkin berbeda; periksa sebelum membandingkan.
       *[other] { $work }: pada { $year }–{ $until } dibangun { $built } di { $place }, lebih banyak daripada kekurangan yang tercatat, { $need }. Waktu, cakupan, atau dasar hitungnya mungkin berbeda; periksa sebelum membandingkan.
    }
problem-unit_cost_far =
    { $n ->
        [1] { $work }: { $cost } per { $unit }, sedangkan satu-satunya pembandingnya { $usual }, dan sebabnya tidak dijelaskan. Jelaskan di kolom cost_note.
       *[other] { $work }: { $cost } per { $unit }, jauh dari { $usual } yang lazim pada { $n } kegiatan lain, dan sebabnya tidak dijelaskan. Jelaskan di kolom cost_note.
    }
problem-works_alike =
    { $same ->
        [everything] { $n } kegiatan ({ $work }) di { $place }, { $year }, tercatat sama dalam segala hal: { $ids }. Mungkin satu kegiatan tercatat berulang; semuanya tetap dihitung.
       *[packages] { $n } kegiatan sejenis ({ $work }) di { $place }, { $year }, dari sumber dana yang sama: { $ids }. Mungkin beberapa paket, mungkin satu kegiatan tercatat berulang; semuanya tetap dihitung.
    }
problem-class_stated_otherwise = { $who } menyebut { $place } { $stated } ({ $year }), sedangkan hitungan dari kriterianya { $low }–{ $high } poin: { $class_low } sampai { $class_high }.
problem-class_not_computable = { $who } menyebut { $place } { $stated } ({ $year }); kriteria yang terdata baru membatasi nilainya antara { $low } dan { $high } poin, sehingga sebutan itu belum dapat diperiksa. Lengkapi kriterianya.
problem-mark_not_used = Gambar lambang ini tidak dipakai. Pakailah PNG, JPEG, atau WebP paling besar 100 KB di folder yang sama.
problem-noticed = Catatan penyusun data: { $noticed } Sumber: { $origin }.
problem-two_figures =
    { $year ->
        [none] { $measure }, { $place }: { $n } jawaban berbeda, dari { $low } sampai { $high } (menurut { $who }). Mungkin yang dimaksud tahap atau dana yang berbeda; semuanya disimpan.
       *[other] { $measure }, { $place } { $year }: { $n } angka berbeda, dari { $low } sampai { $high } (menurut { $who }). { $scope ->
            [same] Cakupannya sama, jadi tidak mungkin semuanya benar; periksa sumbernya.
           *[other] Cakupannya mungkin berbeda; jangan dibandingkan sebelum diperiksa.
        }
    }
problem-one_figure_two_places = { $measure } { $value } ({ $year }) disebut untuk { $place } dan juga untuk { $other }, yang lebih luas; salah satunya mungkin tertukar. Periksa sumbernya.
problem-two_decrees = SK kumuh { $place } { $date } disebut dengan nomor yang berbeda: { $numbers }. Periksa nomor pada SK-nya.
problem-part_over_whole = { $measure } { $place } { $year } disebut { $part }, lebih besar daripada { $whole } untuk { $other }, yang mencakupnya. { $scope ->
        [same] Bagian tidak mungkin melebihi seluruhnya; periksa keduanya.
       *[other] Periksa cakupan keduanya.
    }
problem-handled_over_area = Luas kumuh yang ditangani di { $place } ({ $year }) disebut { $handled }, lebih besar daripada luas kumuhnya, { $area } ({ $since }). Periksa keduanya.
problem-remainder = Luas kumuh { $place } ({ $year }): { $before } dikurangi { $handled } yang ditangani menyisakan { $left }, sedangkan sisanya disebut { $after }. Periksa ketiganya.
problem-area_without_decree = Luas kumuh { $area } ({ $reported }) dilaporkan lebih kecil daripada { $decree } menurut SK { $year }, tetapi data ini tidak memuat SK yang menetapkannya. Tampilkan sebagai laporan, bukan ketetapan.
problem-output_stated_otherwise = { $work } di { $place } { $year }: { $who } menyebut { $stated }, sedangkan kegiatan yang tercatat berjumlah { $built }. Yang dihitung kegiatannya.
problem-unit_stated_otherwise = { $work } di { $place } { $year }: { $who } menyebut { $stated }, sedangkan kegiatannya tercatat { $built }. Satuannya berbeda; yang dihitung kegiatannya.
problem-count_stated_otherwise = { $measure } di { $place }: { $who } menyebut { $value }, sedangkan menurut daftar tempat { $found }. Periksa kode wilayah di daftar tempat.
problem-workbook_in_nation = Buku kerja tidak dibaca saat membangun data sebesar ini. Simpan tiap lembarnya sebagai CSV atau Parquet.
problem-file_not_used = Isi berkas ini tidak dikenali sebagai tabel dasbor; tidak dibaca. Bandingkan judul kolomnya dengan templat.
problem-table_not_known =
    Isi berkas ini tidak dikenali dan tidak dibaca. Yang paling mirip: { $near }; kolom yang kurang: { $missing }.{ $unknown ->
        [none] {""}
       *[other] {" "}Kolom yang tidak dipahami: { $unknown }.
    } Ganti judulnya, atau bandingkan dengan templat.
heading-location_id = Kelurahan, RT dan RW (atau { $heading })
heading-indicator = { $heading } (atau satu kolom untuk tiap kriteria, misalnya “1a Volume”)
near-locations = daftar tempat
near-indicators = data indikator
near-activities = daftar kegiatan
near-outcomes = hasil kegiatan
near-decrees = daftar SK
near-figures = Buku Angka
near-actors = daftar lembaga
near-collaboration = catatan kerja sama
near-checks = pemeriksaan
near-remarks = catatan penyusun
problem-year_not_told = Berkas ini tidak menyebut tahunnya, sehingga { $columns } tidak masuk deret tahun; tempat dan penyebutnya tetap dibaca. Tambahkan kolom Tahun, atau tulis tahunnya di judul tabel atau nama berkas, misalnya “Lampiran SK 2020”.
problem-column_assumed = Kolom { $column } tidak ada; semua baris dianggap “{ $read }”.
problem-lines_above = { $n } baris di atas judul kolom dilewati.
problem-footnote = “{ $value }” dibaca sebagai keterangan, bukan data.
problem-header_again = Judul kolom ditulis lagi di sini; dilewati.
problem-column_numbers = Baris nomor kolom; dilewati.
problem-hidden_characters = “{ $value }” memuat karakter yang tidak terlihat; dibaca tanpa karakter itu.
problem-word_read_as = “{ $value }” dibaca “{ $read }” ({ $n } baris).
problem-place_read_as = “{ $value }” dibaca sebagai { $read }. { $n } baris menulis tempatnya berbeda dari kode di daftar tempat.
problem-activity_read_as = “{ $value }” dibaca sebagai { $read }. { $n } baris menulis kegiatannya berbeda dari kode di daftar kegiatan.
problem-name_printed_otherwise = Sumber menulis “{ $value }”; di sini dipakai “{ $name }”.
problem-parent_circle = { $place } berada di dalam { $other }, yang berada di dalam { $place } sendiri, sehingga jumlah keduanya tidak dapat dipercaya. Perbaiki parent_id.
problem-negative_area = Luas kumuh { $value } tidak mungkin negatif. Periksa tandanya.
problem-base_zero = Kekurangan { $value } dicatat, tetapi seluruhnya { $base }; persentasenya tidak dapat dihitung dan nilainya belum dapat ditentukan. Isi penyebutnya.
problem-work_over_deficit = { $work }: { $built } dalam satu kegiatan ini saja sudah lebih banyak daripada kekurangan yang tercatat di { $place } pada { $year }, { $need }. Periksa volumenya, atau apakah kekurangannya tercatat lengkap.
problem-cells_empty =
    { $what ->
        [volume] Volume kosong di { $n } dari { $rows } baris, sehingga yang dibangun hanya diketahui sebagian. Isi bila ada.
        [unit] Satuan kosong di { $n } dari { $rows } baris, sehingga biaya per satuannya tidak dapat dihitung. Isi bila ada.
        [stage] Tahap kosong di { $n } dari { $rows } baris, sehingga tidak dihitung sebagai kegiatan selesai. Isi bila ada.
        [amount_rupiah] Nilai rupiah kosong di { $n } dari { $rows } baris, sehingga jumlah dana hanya mencakup sisanya. Isi bila ada.
        [funding_source] Sumber dana kosong di { $n } dari { $rows } baris; ditampilkan sebagai “Sumber dana tidak disebut”. Isi bila ada.
       *[figure] { $n } dari { $rows } baris tidak berisi volume, persen maupun rentang; kriterianya dianggap belum disurvei. Isi hasil surveinya.
    }
problem-words_as_typed =
    { $n ->
        [1] { $words } tidak ada dalam daftar kata dasbor; ditampilkan seperti yang ditulis ({ $rows } baris).
       *[other] { $n } kata di kolom ini tidak ada dalam daftar dasbor; ditampilkan seperti yang ditulis ({ $rows } baris): { $words }.
    }
problem-resource_missing = datapackage.json menyebut berkas ini, tetapi berkasnya tidak ada.
problem-recipe_used = Dibaca sebagai { $recipe }; tempatnya disusun dari kolom. Periksa “Cara tiap kolom dibaca”.
problem-percent_stated_otherwise = { $indicator }: sumber menyebut { $stated }, sedangkan volume dan penyebutnya menghasilkan { $share }. Yang dihitung volumenya; periksa keduanya.
problem-points_stated_otherwise = { $indicator }: sumber mencantumkan { $stated } poin, sedangkan menurut aturan { $computed }. Yang dihitung menurut aturan; periksa volume dan penyebutnya.
