## Metode

page-about = Metode
question-about = Bagaimana angkanya dihitung?
about-show-rule = Aturan
about-show-criteria = Kriteria
about-show-calculator = Hitung sendiri
about-show-glossary = Istilah
about-show-limits = Batasan
about-show-sources = Sumber
choice-rule = Aturan
choice-criterion = Kriteria

## Aturan

headline-about-rule = { $n } kriteria, paling banyak { $top } poin; mulai { $threshold } poin sebuah tempat disebut kumuh.
about-bands-title = Makin besar kekurangannya, makin banyak poinnya: { $points }
about-bands-subtitle = Poin satu kriteria menurut persentase kekurangan · { $rule }, { $where }.
about-bands-rounded = Persentase dibulatkan ke dua angka di belakang koma sebelum dibandingkan dengan rentang.
about-example = { $volume } dari { $base } bangunan
about-example-points = { $percent } · { $points } poin
about-classes-title = Jumlah poin menentukan tingkat kekumuhan; garis batasnya { $threshold } poin
about-classes-subtitle = Poin semua kriteria dijumlahkan tanpa bobot, paling banyak { $top }.
about-classes-legend = Tingkat kekumuhan
about-steps-title = Langkah menghitungnya
about-step = { $at }. { $step }
about-step-count = Hitung kekurangan di RT untuk tiap kriteria, misalnya bangunan yang belum teratur atau meter jalan yang rusak.
about-step-divide = Bagi dengan jumlah seluruhnya, misalnya jumlah bangunan atau panjang jalan ideal. Hasilnya persentase kekurangan.
about-step-points = Cari rentang yang memuat persentase itu. Tiap rentang ada poinnya.
about-step-sum = Jumlahkan poin dari { $n } kriteria. Paling banyak { $top }.
about-step-class = Di bawah { $threshold } poin tidak kumuh; mulai { $threshold } poin kumuh ringan, lalu sedang, lalu berat.
about-step-above = Untuk RW, kelurahan, atau kota: jumlahkan kekurangan dan jumlah seluruhnya dari semua RT, lalu hitung lagi. Poin RT tidak dirata-ratakan.
about-criteria-title = { $n } kriteria dalam { $aspects } aspek
about-criteria-subtitle = Yang dihitung selalu kekurangannya · { $rule }, { $where }.
about-col-criterion = Kriteria
about-col-meaning = Artinya
about-col-counted = Yang dihitung
about-col-base = Dibagi dengan
about-density = Kriteria 1b: terlalu padat mulai { $other } bangunan per hektare; di kota berpenduduk lebih dari { $people } jiwa mulai { $big }.
base-buildings = jumlah bangunan
base-verified_area_ha = luas terverifikasi
base-ideal_road_m = panjang jalan ideal
base-households = jumlah KK
base-ideal_drain_m = panjang drainase ideal
base-population = jumlah penduduk

## Kriteria dengan kata sehari-hari

headline-about-criteria = { $aspects } aspek, { $n } kriteria: yang dihitung selalu kekurangannya, bukan yang sudah ada.
about-drawings = Pada gambar, warna jingga menandai yang dihitung; garis putus-putus berarti belum ada.
about-aspect = { $at } { $aspect }
plain-buildings = Apakah rumah tersusun teratur, tidak terlalu rapat, dan layak dihuni?
plain-roads = Apakah jalan sampai ke semua rumah, dan masih baik?
plain-water = Apakah setiap keluarga mendapat air minum yang aman dan cukup?
plain-drainage = Apakah air hujan mengalir lancar, atau tergenang di antara rumah?
plain-wastewater = Ke mana air kotor dari jamban dan dapur dialirkan?
plain-waste = Ke mana sampah dibuang, dan siapa yang mengangkutnya?
plain-fire = Kalau terjadi kebakaran, apakah ada air, akses, dan alat pemadam?
plain-building_irregularity = Bangunan berdiri tidak beraturan: tidak menghadap jalan, atau menutup akses bangunan lain.
plain-building_density = Bangunan berdiri terlalu rapat dibandingkan batas rencana tata ruang.
plain-building_substandard = Atap, lantai, atau dindingnya belum memenuhi syarat teknis.
plain-road_coverage = Jalan lingkungan seharusnya ada, tetapi belum dibangun.
plain-road_surface = Jalannya ada, tetapi permukaannya rusak.
plain-water_access = Keluarga belum mendapat air minum yang aman.
plain-water_quantity = Air yang didapat kurang dari 60 liter per orang per hari.
plain-drainage_inundation = Air menggenang lebih dari 30 cm selama lebih dari 2 jam dan lebih dari 2 kali setahun.
plain-drainage_absence = Saluran air hujan seharusnya ada, tetapi belum dibangun.
plain-drainage_construction = Salurannya ada, tetapi konstruksinya rusak.
plain-drainage_disconnected = Saluran lingkungan belum tersambung ke saluran kota.
plain-drainage_unmaintained = Saluran kotor atau tersumbat karena tidak dipelihara.
plain-wastewater_system = Air limbah rumah belum dialirkan ke tangki septik atau IPAL.
plain-wastewater_facility = Jamban atau tangki septiknya belum memenuhi syarat.
plain-waste_facility = Keluarga belum mempunyai tempat sampah atau tempat pengumpulan yang memenuhi syarat.
plain-waste_system = Sampah keluarga belum diangkut atau diolah secara teratur.
plain-waste_unmaintained = Sarana persampahan ada, tetapi tidak dipelihara.
plain-fire_infrastructure = Belum ada sumber air, jalan masuk, atau pos untuk memadamkan api.
plain-fire_equipment = Belum ada alat pemadam api, seperti alat pemadam ringan atau mobil pompa.

## Hitung sendiri

headline-calculator = { $volume } dari { $base } adalah { $percent }: { $points } poin.
headline-calculator-example = Contoh: { $volume } dari { $base } adalah { $percent }, jadi { $points } poin.
headline-calculator-no-base = Jumlah seluruhnya belum diisi, jadi poinnya belum dapat dihitung.
calculator-steps-title = Cara menghitungnya dengan tangan
calculator-divide = { $volume } dibagi { $base } adalah { $percent }.
calculator-over = Kekurangannya lebih besar daripada jumlah seluruhnya, jadi dihitung 100 %; periksa lagi angkanya.
calculator-band = { $percent } berada dalam rentang { $band }.
calculator-points = Rentang itu bernilai { $n } poin. { $left }
calculator-nothing = Jumlah seluruhnya nol dan tidak ada kekurangan: 0 %, 0 poin.
calculator-no-base = Isi jumlah seluruhnya. Selama belum diketahui, kriteria ini dapat bernilai 0 sampai 5 poin.
calculator-volume = Kekurangan: { $counted }
calculator-base = Dibagi dengan: { $base } ({ $unit })
calculator-score = Hitung

## Istilah

headline-about-glossary = { $n } istilah di dasbor ini, masing-masing dalam satu kalimat.
terms-places = Tempat dan penetapan
terms-score = Nilai kekumuhan
terms-money = Uang dan kegiatan
terms-data = Data
term-slum = Permukiman kumuh
means-slum = Permukiman yang tidak layak huni karena bangunannya tidak teratur, terlalu padat, atau sarana dan prasarananya tidak memenuhi syarat.
term-kotaku = KOTAKU
means-kotaku = Kota Tanpa Kumuh, program nasional untuk menangani dan mencegah permukiman kumuh.
term-kelurahan = Kelurahan
means-kelurahan = Wilayah kerja lurah di bawah kecamatan, terdiri atas RW dan RT.
term-kawasan = Kawasan kumuh
means-kawasan = Lokasi yang ditetapkan atau diusulkan sebagai kumuh; biasanya beberapa RT yang berdekatan.
term-rt = RT dan RW
means-rt = Rukun tetangga, satuan terkecil yang dinilai; beberapa RT membentuk satu rukun warga.
term-decree = SK
means-decree = Surat keputusan kepala daerah yang menetapkan lokasi dan luas kumuh. Hanya SK baru yang menggantikannya.
term-delineated = Luas terverifikasi
means-delineated = Luas bagian kumuh yang sudah diperiksa di lapangan, bukan luas seluruh RT.
term-aspect = Aspek
means-aspect = Satu dari tujuh bidang yang dinilai, misalnya jalan lingkungan atau air minum.
term-criterion = Kriteria
means-criterion = Satu pertanyaan dalam sebuah aspek, dengan poin 0, 1, 3, atau 5.
term-base = Jumlah seluruhnya
means-base = Pembagi kekurangan: semua bangunan, KK, meter, atau hektare yang ada.
term-share = Persentase kekurangan
means-share = Kekurangan dibagi jumlah seluruhnya.
term-points = Poin
means-points = Angka untuk satu kriteria menurut persentase kekurangannya; makin banyak poin, makin kumuh.
term-total = Total atau nilai kekumuhan
means-total = Jumlah poin semua kriteria sebuah tempat.
term-line = Ambang
means-line = Total terendah yang disebut kumuh: 16 sejak 2018, 19 menurut aturan 2016.
term-survey = Survei
means-survey = Pendataan kriteria per RT pada satu tahun, sering disebut baseline.
term-range = Rentang
means-range = Nilai terendah dan tertinggi yang mungkin, karena sebagian kriteria belum diketahui pasti.
term-after = Numerik akhir
means-after = Nilai yang dihitung lagi setelah kekurangan dikurangi volume kegiatan.
term-budget = Pagu
means-budget = Uang yang dianggarkan; belum tentu dibelanjakan.
term-contract = Nilai kontrak
means-contract = Uang yang disepakati dengan pelaksana; belum tentu dibayarkan.
term-disbursed = Pencairan
means-disbursed = Uang yang sudah dikirim kepada pelaksana.
term-realised = Realisasi
means-realised = Uang yang tercatat sudah dibelanjakan.
term-family = Kelompok sumber dana
means-family = Sumber dana dari kas yang sama, misalnya APBN dengan semua programnya.
term-unit_cost = Biaya satuan
means-unit_cost = Nilai kegiatan dibagi volumenya, misalnya rupiah per meter jalan beton.
term-self_help = Swadaya masyarakat
means-self_help = Uang, bahan, atau tenaga dari warga sendiri.
term-walkway = Pelantar
means-walkway = Jalan di atas air yang menghubungkan rumah panggung di tepi laut.
term-illustrative = Data contoh
means-illustrative = Angka rekaan untuk memperlihatkan cara kerja dasbor; selalu diberi tanda.
term-figure = Angka yang dipublikasikan
means-figure = Angka dari dokumen atau berita, ditampilkan dengan pihak yang menyatakan, tanggal, dan sumbernya.
term-note = Catatan pada data
means-note = Yang meragukan, kosong, atau saling bertentangan dalam berkas; ditampilkan, tidak diperbaiki diam-diam.
term-scenario = Skenario
means-scenario = Perhitungan “bagaimana jika” oleh pembaca; tersimpan dalam alamat halaman, bukan dalam data.
term-promise = Janji
means-promise = Hal yang disanggupi sebuah lembaga, dengan atau tanpa tenggat, beserta catatan pemenuhannya.
term-small_win = Hasil antara
means-small_win = Hasil kecil yang tercatat dalam kerja sama, misalnya kesepakatan atau kegiatan pertama yang selesai.

## Batasan

headline-about-limits = { $rule } hal dalam aturan belum pasti, dan { $figures } hal tidak dapat dibaca dari angkanya.
limits-rule = Yang belum pasti dalam aturan
limits-figures = Yang tidak dapat dibaca dari angka
limit-gaps = Antara 50 dan 51 %, antara 75 dan 76 %
limited-gaps = Aturan mencetak 25–50, 51–75, dan 76–100 %. Persentase di antaranya dihitung seperti dalam sistem pemerintah daerah: 50,50 % mendapat 1 poin, 75,50 % mendapat 3 poin.
limit-annex = Naskah Lampiran II
limited-annex = Naskah lengkapnya belum kami baca; rentang dan pembaginya diambil dari tabel yang diterbitkan pemerintah daerah dan dicocokkan dengan hitungannya.
limit-density = Kepadatan bangunan yang kosong
limited-density = Bila volumenya kosong, dihitung dari jumlah bangunan dan luas, lalu diberi tanda. Angka 0 yang tercatat tidak diubah.
limit-service = Syarat pelayanan 80 %
limited-service = Menurut KOTAKU pada aturan 2016, lima aspek harus terlayani di atas 80 %. Apakah syarat itu tetap berlaku sejak 2018 belum dipastikan; di sini ditampilkan di sampingnya.
limit-considerations = Pertimbangan lain
limited-considerations = Ada tiga cara memberi nilai yang dipakai daerah; pembaca dapat memilihnya. Tingkat kekumuhan tidak berubah karenanya.
limit-successor = Aturan pengganti
limited-successor = Sampai { $day } tidak ditemukan pengganti Permen PUPR 14/PRT/M/2018. Itu berarti tidak ditemukan, bukan pasti tidak ada.
limit-older = Penilaian sebelum 2016
limited-older = Memakai skala lain, jadi tidak dihitung di sini.
limit-unsurveyed = Belum disurvei bukan berarti tidak kumuh
limited-unsurveyed = Kriteria yang belum disurvei dapat bernilai 0 sampai 5 poin, jadi totalnya berupa rentang.
limit-pooled = Nilai gabungan dapat menutupi perbedaan
limited-pooled = Nilai kelurahan dapat di bawah ambang, padahal sebagian RT belum. Karena itu pengurangan luas dihitung per RT.
limit-kinds = SK, survei, dan laporan berbeda
limited-kinds = Luas menurut SK, luas yang dilaporkan, dan luas yang dihitung dari survei tidak disambung menjadi satu garis.
limit-scales = Dua skala
limited-scales = Nilai menurut aturan 2016 (paling banyak 95) dan 2018 (paling banyak 80) tidak dibandingkan langsung.
limit-money = Pagu bukan belanja
limited-money = Pagu, kontrak, pencairan, dan realisasi tidak pernah dijumlahkan satu dengan yang lain.
limit-prices = Harga pada tahunnya
limited-prices = Rupiah ditampilkan seperti tercatat, tanpa disesuaikan dengan inflasi.
limit-causes = Urutan waktu bukan sebab
limited-causes = Nilai yang turun sesudah kegiatan selesai belum tentu turun karena kegiatan itu.
limit-shapes = Bentuk RT di peta
limited-shapes = Bentuk yang bertanda skematik tidak menunjukkan batas sebenarnya.
limit-people = Tidak ada data perorangan
limited-people = Dasbor ini tidak menampilkan rumah tangga atau orang; satuan terkecilnya RT.

## Sumber

headline-about-sources = { $n ->
        [0] Data ini tidak menyebut sumbernya.
       *[other] Angka dalam data ini berasal dari { $n } sumber.
    }
sources-cite = Cara mengutip
sources-cite-note = Tambahkan alamat halaman; alamat itu membuka tampilan yang sama.
sources-citation = { $office }. { $title }, data per { $as_of }. { $made_up }Dihitung dengan dasbor KOTAKU versi { $version }, dilihat { $day }.
sources-undated = waktu yang tidak disebut
sources-contact = Kepada siapa bertanya
sources-contact-note = Mintalah perbaikan data kepada pemiliknya; dasbor tidak mengubah angka.
sources-contact-none = Data ini tidak menyebut penghubung. Tanyakan kepada kantor yang memberi Anda alamat dasbor ini.
sources-figures = Sumber angka
sources-none = tidak disebut
sources-count = { $n } disebut
sources-rules = Aturan penilaian
sources-rule-checked = Kriteria dalam { $criteria }, penilaian dalam { $scoring }; diperiksa { $day }.
sources-licences = Lisensi
sources-licence-code = Perangkat lunak dasbor: lisensi MIT
sources-map = Peta
sources-map-own = Garis pantai dan bentuk RT digambar sendiri secara skematik; tidak ada peta yang diambil dari internet, kecuali pembaca memilih peta dasar daring.
