# Semua kata yang dilihat pembaca, dalam bahasa Indonesia. Kunci sama dengan en.ftl.

app-title = KOTAKU: kota tanpa kumuh

## Halaman

page-overview = Ringkasan
page-trends = Tren
page-indicators = Indikator
page-map = Peta
page-spending = Belanja
question-overview = Bagaimana keadaannya?
question-trends = Apakah luas kumuh menyusut?
question-indicators = Mengapa masih kumuh, RT demi RT?
question-map = Di mana?
question-spending = Berapa biayanya, dan siapa yang membayar?

## Pilihan

choice-data = Data
choice-place = Tempat
choice-year = Tahun
choice-year-all = Semua tahun
choice-amount_kind = Jenis nilai uang
choice-detail = Rincian
choice-detail-aspects = 7 aspek
choice-detail-criteria = Semua kriteria
choice-measure = Isi sel
choice-measure-points = Poin
choice-measure-percent = Persen
choice-unknown-place = Tempat “{ $key }” tidak ada dalam { $data }; yang ditampilkan { $shown }.
choice-unknown-data = Data “{ $key }” tidak ada di folder data; yang ditampilkan { $shown }.
choice-unknown-year = Tahun “{ $key }” tidak ada dalam { $data }; yang ditampilkan semua tahun.

no-places = locations.csv belum berisi tempat. Isi satu baris untuk tiap tempat.

illustrative = Data contoh
illustrative-banner = Data contoh: angka di halaman ini rekaan untuk memperlihatkan cara kerja dasbor, bukan keadaan sebenarnya.
stamp = { $place } · { $data } · data per { $as_of }
stamp-undated = { $place } · { $data }
notes-count =
    { $n ->
        [0] Semua berkas data terbaca tanpa masalah.
       *[other] { $n } catatan pada data ini.
    }
notes-title = Catatan pada data
notes-file = Berkas
notes-line = Baris
notes-column = Kolom
notes-value = Tertulis
notes-reason = Penjelasan
notes-effect = Akibat
notes-more = Ditampilkan { $shown } dari { $n } catatan; daftar lengkap: python -m dashboard check.

## Tempat

level-country = { $name }
level-province = Provinsi { $name }
level-city = { $name }
level-kecamatan = Kecamatan { $name }
level-kelurahan = Kelurahan { $name }
level-kawasan = Kawasan { $name }
level-rw = { $name } · { $above }
level-rt = { $name } · { $above }
level-rw-bare = { $name }
level-rt-bare = { $name }

## Satuan

unit-ha = ha
unit-m = m
unit-m2 = m²
unit-unit = unit
unit-kk = KK
unit-people = jiwa
unit-kali = kali
unit-none = tanpa satuan

list-and = { $first } dan { $last }
range = { $low }–{ $high }
none = –

## Jenis angka

kind-decree = SK
kind-survey = survei
kind-reported = dilaporkan
kind-estimate = perkiraan
kind-illustrative = data contoh
kind-measured = terukur
kind-claim = pernyataan
kind-none = tanpa keterangan

## Kelas, aspek, kriteria

class-not_slum = tidak kumuh
class-light = kumuh ringan
class-moderate = kumuh sedang
class-heavy = kumuh berat
class-range = { $low } sampai { $high }

aspect-buildings = Bangunan gedung
aspect-roads = Jalan lingkungan
aspect-water = Air minum
aspect-drainage = Drainase
aspect-wastewater = Air limbah
aspect-waste = Persampahan
aspect-fire = Proteksi kebakaran

indicator-slum_area = Luas kumuh
indicator-building_irregularity = Ketidakteraturan bangunan
indicator-building_density = Kepadatan bangunan
indicator-building_substandard = Bangunan tidak memenuhi syarat teknis
indicator-road_coverage = Jalan belum menjangkau lingkungan
indicator-road_surface = Permukaan jalan buruk
indicator-water_access = Tanpa akses aman air minum
indicator-water_quantity = Kebutuhan air minum tidak terpenuhi
indicator-drainage_inundation = Genangan
indicator-drainage_absence = Drainase tidak tersedia
indicator-drainage_construction = Konstruksi drainase buruk
indicator-drainage_disconnected = Drainase tidak terhubung sistem kota
indicator-drainage_unmaintained = Drainase tidak terpelihara
indicator-wastewater_system = Sistem air limbah tidak sesuai standar
indicator-wastewater_facility = Prasarana air limbah tidak sesuai standar
indicator-waste_facility = Prasarana persampahan tidak sesuai standar
indicator-waste_system = Sistem persampahan tidak sesuai standar
indicator-waste_unmaintained = Prasarana persampahan tidak terpelihara
indicator-fire_infrastructure = Prasarana proteksi kebakaran tidak tersedia
indicator-fire_equipment = Sarana proteksi kebakaran tidak tersedia

flag-missing = belum disurvei
flag-incomplete = sebagian RT belum disurvei
flag-no_base = penyebut tidak diketahui
flag-negative = tercatat negatif, dihitung nol
flag-over_base = lebih besar dari penyebut, dihitung 100 %
flag-range = sumber memberi rentang
flag-derived = diturunkan dari jumlah bangunan dan luas

## Kegiatan dan uang

amount-budget = Pagu
amount-contract = Kontrak
amount-disbursed = Pencairan
amount-realised = Realisasi
amount-unstated = Jenis nilai tidak disebut
amount-note-budget = Pagu adalah rencana, belum tentu dibelanjakan.
amount-note-contract = Nilai kontrak, belum tentu dibayarkan.
amount-note-disbursed = Uang yang dicairkan ke pelaksana.
amount-note-realised = Uang yang dibelanjakan.
amount-note-unstated = Sumber tidak menyebut apakah ini pagu, kontrak, atau realisasi.

source-apbn = APBN
source-apbn_bdi = APBN: BDI/BPM
source-apbn_kawasan = APBN skala kawasan
source-dak = DAK
source-apbd_prov = APBD provinsi
source-apbd_kota = APBD kota/kabupaten
source-dana_kelurahan = Dana kelurahan
source-swadaya = Swadaya masyarakat
source-csr = CSR dan swasta
source-lainnya = Lainnya
source-unknown = Sumber dana tidak disebut

work-concrete_road = Jalan beton
work-walkway = Pelantar beton
work-drain = Saluran drainase
work-house_repair = Perbaikan rumah
work-house_painting = Pengecatan rumah
work-water_network = Jaringan air minum
work-bored_well = Sumur bor
work-septic_tank = Tangki septik
work-communal_wastewater = IPAL komunal
work-waste_collection = Pengangkutan sampah
work-hydrant = Hidran
work-fire_extinguisher = Alat pemadam
work-public_space = Ruang terbuka publik
work-cleanup = Gotong royong
work-training = Pelatihan

implementer-unknown = Pelaksana tidak disebut
stage-planned = direncanakan
stage-ongoing = berjalan
stage-done = selesai
stage-handed_over = diserahterimakan
stage-unknown = tahap tidak disebut

## Gambar dan tabel

show-table = Lihat angkanya
show-source = Sumber: { $source }
show-open-page = Buka { $page }

## Ringkasan

overview-squares-title = Luas kumuh dalam skala
overview-squares-alt = Dua persegi dalam skala yang sama: { $first } ({ $first_label }) dan { $last } ({ $last_label }).
overview-square-alt = Satu persegi: { $first } ({ $first_label }).
overview-square-label = { $kind } { $year }
overview-squares-note = Satu hektare adalah persegi 100 m × 100 m.
overview-map-note = Kelurahan jauh lebih luas daripada kawasan kumuhnya; yang dihitung hanya kawasan kumuh.
overview-how_much = Berapa?
overview-where = Di mana?
overview-why = Mengapa?
overview-built = Apa yang dibangun?
overview-paid = Berapa biayanya, siapa yang membayar?
overview-who = Siapa yang mengerjakan?
overview-next = Apa berikutnya?
overview-no-data = belum ada data

answer-area-fall = Turun { $difference } ({ $share }) sejak { $kind } { $year }.
answer-area-rise = Naik { $difference } ({ $share }) sejak { $kind } { $year }.
answer-area-same = Tidak berubah sejak { $kind } { $year }.
answer-area-one = Menurut { $kind } { $year }; belum ada angka pembanding.
answer-area-none = Belum ada angka luas kumuh untuk tempat ini.
answer-where =
    { $kawasan ->
        [0] Belum ada kawasan kumuh yang tercatat di sini.
       *[other] { $kawasan } kawasan kumuh, { $rt } RT tercatat.
    }
answer-where-rt = RT ini termasuk { $kawasan }.
answer-where-rt-outside = RT ini tidak tercatat dalam kawasan kumuh mana pun.
number-kawasan = { $n } kawasan
number-rt = { $n } RT
number-rt-surveyed = { $surveyed } dari { $n } RT disurvei
answer-why = Terberat: { $aspect }, { $points } dari { $top } poin ({ $year }).
answer-why-inherited = Terberat menurut angka { $place }: { $aspect }, { $points } dari { $top } poin.
answer-why-none = Belum ada survei kriteria, jadi penyebabnya belum dapat disebut.
number-works = { $n } kegiatan
answer-built = { $works }.
answer-built-none = Belum ada kegiatan selesai yang tercatat.
answer-built-more = { $works }, dan { $n } jenis lain.
answer-paid = { $share } dari { $source }. { $kind }.
answer-paid-none = Tidak ada nilai uang yang disebut.
number-implementers = { $n } pelaksana
answer-who = { $names }.
answer-who-more = { $names }, dan { $n } lainnya.
answer-who-none = Pelaksana tidak disebut dalam data.
answer-next-survey = Survei { $criteria } kriteria di { $n } RT yang belum punya angka sendiri.
answer-next-slum = { $n } RT masih di atau di atas ambang kumuh ({ $threshold } poin).
answer-next-open = { $n } RT belum pasti: angkanya masih berupa rentang.
answer-next-done = Semua RT di bawah ambang kumuh: jaga hasilnya dan perbarui SK.
answer-next-none = Belum ada RT yang tercatat di tempat ini.

## Tren

headline-area-fall = Luas kumuh { $place } turun { $share } menjadi { $last } pada { $year }.
headline-area-rise = Luas kumuh { $place } naik { $share } menjadi { $last } pada { $year }.
headline-area-same = Luas kumuh { $place } tetap { $last } sejak { $year }.
headline-area-one = Luas kumuh { $place }: { $last } menurut { $kind } { $year }.
headline-area-none = Belum ada angka luas kumuh untuk { $place }.
trends-subtitle = Luas kumuh · { $place } · { $first }–{ $last } · hektare
trends-subtitle-one = Luas kumuh · { $place } · { $first } · hektare
trends-name-score = { $kind }, dihitung dari nilai RT
trends-target = target: 0 ha
trends-partial =
    { $n ->
        [0] { "" }
       *[other] { $n } jumlah hanya mencakup sebagian tempat; ada di tabel, tidak digambar.
    }
trends-rule = Garis hanya menghubungkan angka dari jenis, sumber, dan aturan yang sama.
trends-alt = Grafik titik luas kumuh { $place } per tahun: { $points }.
trends-alt-point = { $date } { $kind } { $area }
trends-below-title-kawasan = Luas tiap kawasan kumuh
trends-below-title-rt = Luas kumuh tiap RT
trends-below-subtitle = Luas kumuh · { $n } tempat di { $place } · hektare, skala sama
trends-below-alt = { $n } grafik kecil luas kumuh, satu untuk tiap tempat di { $place }.
trends-below-missing =
    { $n ->
        [0] { "" }
       *[other] { $n } tempat tanpa angka luas.
    }
trends-col-date = Waktu
trends-col-kind = Jenis angka
trends-col-area = Luas
trends-col-covered = Cakupan
trends-col-scope = Keterangan
trends-col-source = Sumber
trends-col-place = Tempat
trends-covered = { $covered } dari { $places }
trends-scope-score = RT dengan nilai di atau di atas ambang
trends-scope-reading = angka luas yang tercatat
trends-source-computed = dihitung dengan { $rule }

## Indikator

headline-indicators-unsurveyed = Belum satu pun dari { $n } RT disurvei; yang ada angka { $place }.
headline-indicators-slum = { $slum } dari { $n } RT masih kumuh menurut survei { $year }.
headline-indicators-none-slum = Tidak ada dari { $n } RT yang masih kumuh menurut survei { $year }.
headline-indicators-open = { $slum } dari { $n } RT kumuh menurut survei { $year }, { $open } belum pasti.
headline-indicators-none = Belum ada survei kriteria untuk { $place }.
indicators-none-year = Tidak ada survei kriteria pada { $year }. Tahun yang ada: { $years }.
indicators-none-any = Data ini belum memuat pembacaan kriteria untuk { $place }. Isi indicators.csv dengan volume tiap kriteria.
indicators-no-rt = Tidak ada RT yang tercatat di { $place }. Pilih tempat lain, atau tambahkan RT di locations.csv.
indicators-subtitle = { $measure } · { $n } RT · { $place } · { $year } · { $rule }
indicators-measure-points = Poin kekumuhan
indicators-measure-percent = Bagian yang kurang, persen
indicators-missing =
    { $n ->
        [0] Semua RT disurvei.
       *[other] { $n } RT belum disurvei.
    }
indicators-inherited = Sel berarsir miring dengan angka: angka { $place }, bukan angka RT; tidak dihitung dalam jumlah.
indicators-corner = RT
indicators-total = Total
indicators-of = dari { $top }
indicators-total-top = Total dari { $top }
indicators-legend = Arti sel
legend-missing = belum disurvei
legend-zero = nol
legend-points = poin, makin gelap makin berat
legend-inherited = angka tempat di atasnya
legend-not_slum = total: tidak kumuh
legend-slum = total: kumuh
cell-missing = { $row }, { $column }: belum disurvei
cell-points = { $row }, { $column }: { $points } dari { $top } poin
cell-partial = { $row }, { $column }: { $points } dari { $top } poin, { $known } dari { $criteria } kriteria disurvei
cell-inherited = { $row }, { $column }: { $points } dari { $top } poin menurut angka { $place }
cell-percent = { $row }, { $column }: { $percent }
cell-percent-inherited = { $row }, { $column }: { $percent } menurut angka { $place }
cell-total = { $row }: total { $points } dari { $top }, { $class }
cell-total-missing = { $row }: belum disurvei, total tidak diketahui
indicators-hint = Pilih satu sel untuk membuka kriteria di baliknya.
indicators-opened = { $aspect } di { $row }
indicators-opened-subtitle = Kriteria di balik sel · { $year } · { $rule }
indicators-col-criterion = Kriteria
indicators-col-volume = Volume
indicators-col-base = Penyebut
indicators-col-percent = Bagian
indicators-col-points = Poin
indicators-col-status = Jenis angka
indicators-col-remark = Keterangan
indicators-col-source = Sumber
indicators-stated-by = angka { $place }
indicators-row = indicators.csv baris { $line }

## Peta

headline-map-locations = { $n } kawasan kumuh di { $place }, { $area } menurut { $kind } { $year }.
headline-rt = { $place }: { $points } dari { $top } poin, { $class } (survei { $year }).
headline-map-partial = { $n } kawasan kumuh di { $place }; luas diketahui untuk { $known }.
headline-map-rts = { $slum } dari { $n } RT di { $place } kumuh pada { $year }.
headline-map-rts-open = { $slum } dari { $n } RT di { $place } kumuh pada { $year }, { $open } belum pasti.
headline-map-unsurveyed = { $n } RT di { $place }, semuanya belum disurvei.
headline-map-none = Tidak ada tempat di { $place } yang dapat digambar.
map-none = Tidak ada posisi untuk { $place }. Isi lat dan lon di locations.csv, atau tambahkan boundaries.geojson.
map-subtitle = Lokasi kumuh dan nilai RT · { $place } · { $year }
map-schematic = Skematik: letak, bentuk, dan ukuran petak RT bukan batas sebenarnya.
map-estimate = Lingkaran penuh = luas terbaru, lingkaran tebal = luas pertama, keduanya dalam ukuran sebenarnya; lingkaran tipis = kemungkinan letak. Letak adalah perkiraan.
map-unplaced =
    { $n ->
        [0] { "" }
       *[other] { $n } tempat tanpa posisi tidak digambar; ada di tabel.
    }
map-alt = Peta { $place }: { $items }.
map-alt-kawasan = { $n } kawasan kumuh sebagai lingkaran sesuai luasnya
map-alt-rt = { $n } petak RT skematik
map-hint = Pilih petak RT untuk menjadikannya tempat yang ditampilkan.
map-tip-area = { $area } ({ $kind } { $year })
map-tip-no-area = luas tidak diketahui
map-tip-total = { $points } dari { $top } poin, { $class }
map-tip-missing = belum disurvei
map-tip-works = { $n } kegiatan
map-tip-money = { $money } ({ $kind })
map-tip-position = letak { $position }
position-survey = hasil survei
position-estimate = perkiraan
position-schematic = skematik
position-none = tidak diketahui
position-error = ± { $metres }
map-col-place = Tempat
map-col-area = Luas kumuh
map-col-points = Nilai
map-col-class = Tingkat
map-col-works = Kegiatan
map-col-position = Letak
map-estimate-tiles = Lingkaran tebal = luas kumuh pertama dan terbaru dalam ukuran sebenarnya; lingkaran tipis = kemungkinan letak. Letak adalah perkiraan.
map-hatch = Arsir dan tanda tanya = belum disurvei.
map-works = Angka dalam bulatan = jumlah kegiatan.
map-zoom = Gambar dapat digeser dan diperbesar.
map-source = daratan: gambar tangan skematik, ketelitian 100–200 m. Bukan acuan batas.

## Belanja

headline-spending = { $money } untuk { $n } kegiatan di { $place }; { $share } dari { $source }.
headline-spending-no-money = { $n } kegiatan di { $place }, tanpa nilai uang yang disebut.
headline-spending-none = Belum ada kegiatan yang tercatat untuk { $place }.
spending-none-year = Tidak ada kegiatan pada { $year }. Tahun yang ada: { $years }.
spending-none-any = Data ini tidak memuat kegiatan untuk { $place }. Isi activities.csv.
spending-never-added = Jenis nilai uang tidak pernah dijumlahkan satu sama lain.
spending-without-amount =
    { $n ->
        [0] { "" }
       *[other] { $n } kegiatan tanpa nilai uang apa pun.
    }
spending-without-source =
    { $n ->
        [0] { "" }
       *[other] { $n } baris tanpa sumber dana.
    }
spending-all-known = Setiap kegiatan mencantumkan nilai uang dan sumber dananya.
spending-source-title = { $source } membayar { $share }
spending-kind-title = { $kind } menyerap { $share }
spending-place-title = { $place } menerima { $share }
spending-subtitle = { $amount_kind } · { $place } · { $year } · rupiah
spending-subtitle-source = Menurut sumber dana
spending-subtitle-kind = Menurut jenis kegiatan
spending-subtitle-place = Menurut tempat dan sumber dana
spending-alt = Grafik batang { $what }: { $bars }.
spending-alt-bar = { $name } { $money }
spending-col-source = Sumber dana
spending-col-kind = Jenis kegiatan
spending-col-place = Tempat
spending-col-money = Nilai
spending-col-share = Bagian
spending-col-activities = Kegiatan
spending-whole = { $place } (tidak dirinci)
spending-total = Jumlah
spending-cost-title-one = { $kind }: { $cost } per { $unit }
spending-cost-title-range = { $kind }: { $low } sampai { $high } per { $unit }
spending-cost-subtitle = Biaya per satuan · satu titik satu kegiatan · { $amount_kind } · { $year } · skala logaritmik
spending-cost-alt = Grafik titik biaya per satuan menurut jenis kegiatan: { $points }.
spending-cost-none = Biaya per satuan tidak dapat dihitung: tidak ada kegiatan dengan volume dan nilai uang sekaligus.
spending-cost-axis = rupiah per satuan
spending-works-title = Setiap kegiatan
spending-works-subtitle = { $n } kegiatan, { $lines } baris uang · { $place } · { $year }
spending-col-year = Tahun
spending-col-description = Uraian
spending-col-volume = Volume
spending-col-unit-cost = Per satuan
spending-col-stage = Tahap
spending-col-implementer = Pelaksana
spending-col-amount-kind = Jenis nilai
spending-col-note = Catatan
spending-col-row = Baris
spending-unexplained = belum dijelaskan

## Yang salah pada data

effect-note = Dibaca; hanya perlu diketahui.
effect-left_out = Baris ini tidak dihitung dalam jumlah mana pun.
effect-refused = Berkas ini tidak dipakai.

problem-where-file = { $file }: { $reason }
problem-where-line = { $file } baris { $line }: { $reason }
problem-where-cell = { $file } baris { $line } kolom { $column }: { $reason }

problem-folder_missing = Folder data “{ $value }” tidak ditemukan. Periksa KOTAKU_DATA atau jalankan dari folder proyek.
problem-file_missing = Berkas ini tidak ada di folder data. Tambahkan, dengan nama persis seperti ini.
problem-file_empty = Berkas ini kosong. Isi baris judul kolom dan datanya.
problem-file_unreadable = Berkas ini tidak dapat dibaca ({ $why }). Periksa hak aksesnya.
problem-not_utf8 = Berkas ini bukan teks UTF-8. Simpan ulang sebagai CSV UTF-8.
problem-column_missing = Kolom wajib tidak ada: { $column }. Tambahkan kolom itu; pemisah antarkolom adalah koma.
problem-column_twice = Kolom { $column } muncul lebih dari sekali. Hapus yang tidak dipakai.
problem-package_unreadable = Berkas ini bukan JSON yang sah. Perbaiki atau hapus berkasnya.
problem-boundaries_unreadable = Berkas ini bukan GeoJSON dengan location_id di setiap bentuk. Perbaiki atau hapus berkasnya.
problem-no_rows = Berkas ini hanya berisi judul kolom.
problem-column_unknown = Kolom “{ $column }” tidak dikenal dan tidak dibaca.
problem-cell_set_aside = “{ $value }” tidak dapat dibaca; sel ini dianggap kosong.
problem-row_twice = Baris { $value } sama persis dengan baris sebelumnya; dihitung sekali.
problem-unknown_parent = Tempat induk “{ $value }” tidak ada di locations.csv; tempat ini berdiri sendiri.
problem-negative_deficit = Volume { $value } negatif; dihitung nol dalam nilai.
problem-over_hundred_percent = { $value } lebih dari 100 %; dihitung 100 %.
problem-over_base = Volume { $value } lebih besar dari penyebutnya; dihitung 100 % dalam nilai.
problem-row_too_long = Baris ini berisi lebih banyak sel daripada judul kolom. Periksa tanda koma di dalam teks.
problem-required_empty = Sel wajib ini kosong. Isi nilainya.
problem-not_a_number = “{ $value }” bukan angka. Tulis seperti 1460.39.
problem-not_whole = “{ $value }” harus bilangan bulat.
problem-number_too_large = “{ $value }” terlalu besar untuk kolom ini. Periksa satuannya.
problem-not_a_date = “{ $value }” bukan tanggal. Tulis 2018, 2018-12, atau 2018-12-05.
problem-not_allowed = “{ $value }” bukan pilihan kolom ini. Pilihannya: { $allowed }.
problem-below_minimum = { $value } lebih kecil dari { $limit }.
problem-above_maximum = { $value } lebih besar dari { $limit }. Periksa satuannya.
problem-rows_conflict = Ada dua baris dengan kunci yang sama ({ $value }) tetapi isinya berbeda; keduanya dikeluarkan. Pertahankan satu.
problem-unknown_place = Tempat “{ $value }” tidak ada di locations.csv. Tambahkan tempat itu atau perbaiki kodenya.
problem-unknown_indicator = Indikator “{ $value }” tidak ada dalam daftar indikator. Periksa ejaannya.
problem-unknown_activity = Kegiatan “{ $value }” tidak ada di activities.csv. Perbaiki activity_id.
problem-range_reversed = Batas bawah { $value } lebih besar dari batas atasnya.

## Baris perintah

cli-description = Dasbor KOTAKU: periksa dan nilai folder data.
cli-check = Periksa folder data dan sebutkan semua masalahnya.
cli-score = Hitung nilai kekumuhan dan tulis sebagai CSV.
cli-folder = folder data
cli-json = tulis sebagai JSON
cli-level = tingkat tempat
cli-criteria = satu baris tiap kriteria
cli-out = berkas tujuan; tanpa ini ditulis ke layar
cli-clean = Tidak ada masalah.
cli-summary = { $note } catatan, { $left_out } dikeluarkan, { $refused } ditolak.
cli-cannot-write = Tidak dapat menulis { $file }: { $why }. Pilih tempat lain.
severity-note = catatan
severity-left_out = dikeluarkan
severity-refused = ditolak
