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
choice-show = Yang ditampilkan
choice-show-scores = Nilai
choice-show-distance = Jarak ke ambang
choice-level = Baris
levels-rt = RT
levels-rw = RW
levels-kawasan = Kawasan
levels-kelurahan = Kelurahan
levels-kecamatan = Kecamatan
levels-city = Kota/kabupaten
levels-province = Provinsi
levels-country = Negara
count-rows = { $n } { $level }
choice-sort = Urutan
choice-sort-distance = Menurut jarak
choice-sort-name = Menurut nama
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
unit-percent = %
unit-points = poin
one-ha = ha
one-m = m
one-m2 = m²
one-unit = unit
one-kk = KK
one-people = jiwa
one-kali = kali
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

measure-slum_area = Luas kumuh
measure-slum_area_handled = Luas kumuh yang ditangani
measure-spending = Dana
measure-population = Penduduk
measure-population_density = Kepadatan penduduk
measure-slum_kecamatan = Jumlah kecamatan yang memiliki kawasan kumuh
measure-handling_began = Tahun mulai penanganan
measure-slum_class = Tingkat kekumuhan
measure-score_total = Nilai kekumuhan

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

classes-title = Pada { $year }: { $light } RT kumuh ringan, { $moderate } sedang, { $heavy } berat, { $not_slum } tidak kumuh{ $unsure ->
        [0] .
       *[other] ; { $unsure } belum pasti atau belum disurvei.
    }
classes-subtitle = Luas verifikasi RT menurut tingkat tiap RT · { $place } · { $n } RT · hektare
classes-alt = Grafik batang luas RT menurut tingkat kekumuhan di { $place }: { $bars }.
classes-bar =
    { $n ->
       *[other] { $n } RT
    }
classes-node = { $year }: { $n } RT { $class }
classes-col-year = Tahun
classes-col-rule = Aturan
classes-col-class = Tingkat
classes-col-rts = RT
classes-col-area = Luas verifikasi
classes-col-unsized = RT tanpa luas
class-open = belum pasti
class-missing = belum disurvei
flows-title = RT berpindah tingkat
flows-subtitle = Tingkat tiap RT dari survei ke survei dengan aturan yang sama.
flows-years = { $first } ke { $last }
flows-moved = { $moved } dari { $n } RT berpindah tingkat.
flows-class = { $first } → { $last }
flows-value = { $n } RT · { $area }
flows-names-more = { $names }, dan { $n } lainnya

## Indikator

headline-indicators-unsurveyed = Belum satu pun dari { $n } RT disurvei; yang ada angka { $place }.
headline-indicators-slum = { $slum } dari { $n } RT masih kumuh menurut survei { $year }.
headline-indicators-none-slum = Tidak ada dari { $n } RT yang masih kumuh menurut survei { $year }.
headline-indicators-open = { $slum } dari { $n } RT kumuh menurut survei { $year }, { $open } belum pasti.
headline-indicators-none = Belum ada survei kriteria untuk { $place }.
headline-distance =
    { $near ->
        [0] { $slum } dari { $n } RT belum di bawah ambang { $threshold } poin.
       *[other] { $slum } dari { $n } RT belum di bawah ambang { $threshold }; { $near } tinggal { $points } poin atau kurang.
    }
indicators-measure-mean = Rata-rata bagian yang kurang, persen
indicators-whole-summed = { $place }, dijumlahkan
indicators-whole-stated = { $place }, angka sendiri
indicators-col-band = Rentang penilaian
indicators-col-left = Sisa menuju rentang di bawahnya
indicators-col-year = Tahun
indicators-col-place = Tempat
distance-subtitle = Poin menurut aspek · { $rows } · { $place } · { $year } · { $rule } · ambang { $threshold } dari { $top }
distance-missing =
    { $n ->
        [0] { "" }
       *[other] { $n } belum disurvei.
    }
distance-pooled = Jumlah gabungan mengencerkan: di dalamnya masih dapat ada RT di atas ambang.
distance-hint = Pilih satu baris untuk membuka nilainya.
distance-legend-open = belum pasti
distance-legend-line = ambang kumuh, { $threshold } poin
distance-part = { $aspect } { $points } dari { $top } poin
distance-short-above = perlu turun { $points } poin
distance-short-below = { $points } poin di bawah ambang
distance-short-open = belum pasti, paling banyak { $points } poin
distance-above = Perlu turun { $points } poin agar berada di bawah ambang { $threshold }.
distance-below = { $points } poin di bawah ambang { $threshold }.
distance-open = Dapat di bawah atau di atas ambang { $threshold }; paling banyak perlu turun { $points } poin.
distance-col = Jarak ke ambang
opened-title = Rincian nilai: { $column } · { $place }
opened-subtitle = { $year } · { $rule }: kriteria dalam { $criteria }, penilaian dalam { $scoring }.
opened-link = Buka nilai { $place }
opened-total = { $place }: { $points } dari { $top } poin, { $class }.
opened-known = Poin { $known } dari { $n } kriteria ini sudah pasti.
opened-total-none = { $place }: belum disurvei menurut aturan ini, jadi tidak ada total.
opened-unknown = { $criterion }: { $flag }, jadi { $points } poin.
opened-share = { $criterion }: { $percent }, rentang { $band }, { $points } poin.
opened-volume = { $criterion }: { $volume } dari { $base } = { $percent }, rentang { $band }, { $points } poin.
opened-left = Perlu berkurang { $left } lagi agar turun ke { $points } poin.
opened-bands = { $low } sampai { $high }
opened-band-below = di bawah { $edge }
opened-sum = jumlah { $reported } dari { $places } RT
opened-rts =
    { $n ->
       *[other] { $n } RT yang dijumlahkan
    }
opened-stated = { $measure } yang dinyatakan: { $stated } ({ $date }, { $who }; { $source }). Yang dihitung dari { $year }: { $computed }.
opened-not-computed = tidak dapat dihitung
choice-show-change = Perubahan
choice-from = Dibandingkan dengan
headline-change = RT kumuh: { $before } dari { $n } pada { $first }, { $after } pada { $last }.
headline-change-none = Belum ada dua survei { $place } yang dapat disandingkan.
change-none = Tidak ada survei kriteria sebelum { $year }. Perubahan terlihat setelah survei berikutnya.
change-two-rules = Kedua survei memakai aturan yang berbeda: poin, total, dan tingkatnya tidak disandingkan. Yang disandingkan hanya bagian dari kriteria yang sama.
change-subtitle = Selisih poin kekumuhan · { $place } · { $first } ke { $last } · { $rule }
change-hint = Minus berarti poin berkurang. Pilih satu sel untuk membuka nilainya.
change-cell = { $row }, { $column }: { $change } poin
change-cell-missing = { $row }, { $column }: belum disurvei pada salah satu tahun
change-range = { $low } s.d. { $high }
change-legend-better = poin berkurang
change-legend-same = tetap
change-legend-worse = poin bertambah
change-pairs-title = Sebelum dan sesudah: { $place }
change-pairs-subtitle = Bagian yang kurang menurut kriteria · { $first } dan { $last } · persen, skala 0–100
change-from-to = { $first } → { $last }
change-mean = Rata-rata { $aspect }
contribution-title = Kontribusi penanganan
contribution-subtitle = Turunnya rata-rata kekumuhan sektoral · { $place } · terhadap survei sebelumnya dan terhadap kondisi awal
contribution-col-year = Tahun
contribution-col-mean = Rata-rata sektoral
contribution-col-previous = Survei sebelumnya
contribution-col-from-previous = Kontribusi terhadap survei sebelumnya
contribution-col-baseline = Kondisi awal
contribution-col-from-baseline = Kontribusi terhadap kondisi awal
contribution-of = { $mean } ({ $year })
contribution-not_known = belum diketahui
contribution-zero_before = tidak terdefinisi: sebelumnya nol
result-title = Numerik akhir: survei { $year } dikurangi hasil kegiatan
result-explained = Tiap kekurangan dikurangi hasil kegiatan yang selesai sampai tahun survei berikutnya, RT demi RT, paling kecil nol; lalu dinilai lagi.
result-over =
    { $n ->
        [0] { "" }
       *[other] { $n } hasil melebihi kekurangan yang tercatat; kelebihannya tidak dihitung.
    }
result-left-not_finished = { $n } hasil belum dihitung: kegiatannya belum selesai.
result-left-other_rule = { $n } hasil tidak dihitung: kriterianya tidak ada dalam aturan survei ini.
result-left-no_rt = { $n } hasil tidak dihitung: RT-nya tidak disebut.
result-left-not_surveyed = { $n } hasil tidak dihitung: kriterianya belum disurvei di RT itu.
result-left-no_base = { $n } hasil tidak dihitung: penyebutnya tidak diketahui.
result-totals = Total sebelum dan sesudah kegiatan
result-handled = Kekurangan yang ditangani
result-col-place = Tempat
result-col-before = Survei { $year }
result-col-after = Setelah kegiatan
result-col-found = Survei berikutnya
result-found = { $points } ({ $year })
result-no-survey = belum ada
handled-col-place = Tempat
handled-col-criterion = Kriteria
handled-col-deficit = Kekurangan
handled-col-handled = Ditangani
handled-col-left = Sisa
handled-col-excess = Kelebihan
handled-col-works = Kegiatan
indicators-none-year = Tidak ada survei kriteria pada { $year }. Tahun yang ada: { $years }.
indicators-none-any = Data ini belum memuat pembacaan kriteria untuk { $place }. Isi indicators.csv dengan volume tiap kriteria.
indicators-no-rt = Tidak ada RT yang tercatat di { $place }. Pilih tempat lain, atau tambahkan RT di locations.csv.
indicators-subtitle = { $measure } · { $rows } · { $place } · { $year } · { $rule }
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
indicators-hint = Pilih satu sel untuk membuka nilainya.
indicators-col-criterion = Kriteria
indicators-col-volume = Volume
indicators-col-base = Penyebut
indicators-col-percent = Persentase
indicators-col-points = Poin
indicators-col-status = Jenis angka
indicators-col-remark = Keterangan
indicators-col-source = Sumber
indicators-stated-by = angka { $place }
indicators-row = indicators.csv baris { $line }

## Prioritas dan penanganan

choice-show-handling = Prioritas
choice-reading = Cara menilai pertimbangan lain
choice-of = Tempat yang dibuka
reading-three_points = Nilai 3/2/1 (dianjurkan)
reading-five_points = Nilai 5/3/1
reading-five_items = Lima butir, paling tinggi 25
headline-handling = { $n } RT masih kumuh; prioritas tertinggi { $first }{ $unsure ->
        [0] .
       *[other] , { $unsure } RT belum pasti.
    }
headline-handling-no-slum = Tidak ada dari { $n } RT yang pasti kumuh menurut survei { $year }{ $unsure ->
        [0] .
       *[other] ; { $unsure } belum pasti.
    }
headline-handling-none = Prioritas { $place } baru dapat dihitung setelah RT-nya disurvei.
priority-none = Belum ada RT atau kawasan di sini yang disurvei, jadi kelas dan prioritasnya belum dapat dihitung.
priority-subtitle = Kelas, prioritas, dan pola penanganan · { $place } · { $year }.
priority-reading-source = Pertimbangan lain menurut: { $source }.
priority-explained = Prioritas 1 didahulukan. Yang belum diketahui tetap terbuka; yang dihitung tidak mengubah yang tercatat dalam SK.
priority-col-place = Tempat
priority-col-class = Tingkat
priority-col-considerations = Pertimbangan lain
priority-col-legality = Legalitas
priority-col-code = Kelas
priority-col-priority = Prioritas
priority-col-pattern = Pola penanganan
priority-col-decree = Menurut SK
priority-recorded = { $value } (tercatat)
priority-points = { $value } ({ $points } poin)
priority-unknown = belum diketahui
priority-either = salah satu dari { $words }
priority-open = belum dapat ditentukan
priority-waterside = { $pattern }, dengan memperhatikan pasang surut
priority-no-decree = belum ada SK
priority-decreed = { $said } (SK { $number }, { $date })
priority-decreed-priority = prioritas { $priority }
priority-decree-silent = kelas dan prioritas tidak disebut
priority-differs-level = tingkat yang tercatat berbeda dari yang dihitung
priority-differs-legality = legalitas yang tercatat berbeda dari jawabannya
priority-differs-class_code = kelas dalam SK berbeda dari yang dihitung
priority-differs-priority = prioritas dalam SK berbeda dari yang dihitung
priority-differs-handling = pola dalam SK berbeda dari yang dihitung
priority-opened = Penanganan { $place }
priority-why = Tingkatnya { $slum_class }, jadi kelas { $codes }, prioritas { $priority }, pola { $pattern }.
priority-why-none = Bukan kumuh menurut nilainya, jadi tidak ada kelas dan prioritas.
other-title = Pertimbangan lain
other-recorded = Tercatat: { $value }.
other-points = { $points } poin
other-strategic_value = Nilai strategis lokasi
other-population_density = Kependudukan
other-development_potential = Potensi sosial, ekonomi, dan budaya
other-community_support = Dukungan masyarakat
other-local_commitment = Komitmen pemerintah daerah
other-density = { $density } jiwa/ha, { $name }
density-low = kepadatan rendah
density-medium = kepadatan sedang
density-high = kepadatan tinggi
density-very_dense = sangat padat
land-title = Legalitas tanah
land-tenure_clear = Kejelasan status penguasaan
land-plan_conformity = Kesesuaian dengan rencana tata ruang
answer-yes = ya
answer-no = tidak
exit-title = Keluar dari kumuh
exit-summary = { $done } dari { $n } terpenuhi
exit-note = Tingkat pelayanan lima aspek paling sedikit { $percent } %.
exit-below_line = Nilai di bawah ambang
exit-service_levels = Tingkat pelayanan
exit-field_check = Diperiksa di lapangan
exit-decree_revised = SK diperbarui
exit-done = ✓
exit-not-yet = belum
exit-unsure = belum pasti
exit-total = { $points } poin, ambang { $threshold }
exit-service = { $aspect } { $level }
exit-services-bind = Menjadi syarat menurut aturan ini
exit-services-advise = Sebagai pertimbangan menurut aturan ini

## Rapor RT

page-rt = Rapor RT
question-rt = Bagaimana RT saya?
headline-choose-rt =
    { $n ->
        [0] Belum ada RT yang tercatat di { $place }.
       *[other] Pilih satu dari { $n } RT di { $place }.
    }
headline-rt-none = Belum ada survei kriteria untuk { $place }.
headline-rt-unsurveyed = { $place } belum disurvei.
rt-survey-first = Nilainya baru dapat dihitung setelah kriterianya disurvei.
rt-inherited = Ini angka { $place }, bukan angka RT ini.
rt-holding = Yang masih kurang
rt-holding-note = Poin kekumuhan per aspek, survei { $year }
rt-points = { $points } dari { $top } poin
rt-nothing-missing = tidak ada kekurangan tercatat
rt-unknown = { $criterion }: belum disurvei
rt-built-summary = { $n } kegiatan; terakhir { $latest }
rt-promised-summary = { $plans } kegiatan direncanakan atau berjalan; { $open } dari { $n } janji belum ditepati
rt-built = Yang sudah dibangun
rt-built-none = Belum ada kegiatan selesai yang tercatat di RT ini.
rt-built-more = { $shown } terbaru dari { $n } kegiatan
rt-shared = volume untuk beberapa RT
rt-promised = Yang dijanjikan
rt-promised-none = Belum ada janji atau rencana yang tercatat untuk RT ini.
rt-due = batas { $date }
rt-kept = ditepati { $date }
rt-not-kept = belum ditepati
rt-open-score = Lihat rincian nilainya
rt-open-map = Lihat di peta
short-building_irregularity = { $n } bangunan belum teratur
short-building_density = { $n } terlalu padat
short-building_substandard = { $n } bangunan belum layak
short-road_coverage = { $n } jalan belum ada
short-road_surface = { $n } jalan rusak
short-water_access = { $n } tanpa air minum aman
short-water_quantity = { $n } kekurangan air minum
short-drainage_inundation = { $n } tergenang
short-drainage_absence = { $n } saluran belum ada
short-drainage_construction = { $n } saluran rusak
short-drainage_disconnected = { $n } saluran belum terhubung
short-drainage_unmaintained = { $n } saluran tidak terpelihara
short-wastewater_system = { $n } sistem air limbah belum sesuai
short-wastewater_facility = { $n } jamban atau tangki septik belum sesuai
short-waste_facility = { $n } tanpa sarana sampah
short-waste_system = { $n } tanpa layanan sampah
short-waste_unmaintained = { $n } sarana sampah tidak terpelihara
short-fire_infrastructure = { $n } bangunan tanpa prasarana pemadam
short-fire_equipment = { $n } bangunan tanpa alat pemadam

## Simulasi

page-simulation = Simulasi
question-simulation = Apa yang dibutuhkan?
simulation-edit = Ubah kekurangan
simulation-compare = Bandingkan skenario
simulation-cheapest = Cara termurah
simulation-kind = simulasi
simulation-banner = Simulasi: angka di halaman ini bukan data tercatat dan tidak mengubah data mana pun.
simulation-from = Berangkat dari survei { $year } ({ $rule }).
simulation-share = Skenario tersimpan di alamat halaman ini; salin alamatnya untuk membagikan.
simulation-too-long = Skenario ini terlalu besar untuk dibagikan lewat alamat; unduh tabelnya.
simulation-broken = Skenario dalam alamat ini tidak dapat dibaca, jadi halaman mulai dari survei.
headline-simulation-empty = Apa yang dibutuhkan { $place }? Ubah satu kekurangan.
headline-simulation = Simulasi { $name }: dari { $before } menjadi { $after } RT kumuh, luas { $area_before } menjadi { $area_after }.
headline-simulation-none = Belum ada survei RT di { $place } untuk disimulasikan.
headline-simulation-same = Simulasi { $name }: tetap { $rts } RT kumuh, luas { $area }.
headline-simulation-rt = Simulasi { $name }: { $place } dari { $before } menjadi { $after } poin.
scenario-new = Skenario { $n }
scenario-name = Nama skenario
scenario-add = Skenario baru
scenario-copy = Salin
scenario-copied = { $name } (salinan)
scenario-remove = Hapus skenario ini
choice-plan = Skenario
choice-rt = RT
choice-work = Jenis pekerjaan
volumes-title = Kekurangan di { $place }
volumes-explained = Isi kekurangan yang masih ada menurut skenario; yang tidak diubah tetap seperti survei.
volumes-score = Hitung nilainya
volumes-back = Kembalikan RT ini seperti survei
volume-label = { $criterion } ({ $unit }{ $of })
volume-of = , dari { $base }
volume-range = berupa rentang
choice-how = Cara mengubah
how-deficits = Isi kekurangan
how-work = Terapkan pekerjaan
apply-title = Terapkan pekerjaan di { $place }
apply-explained = Pilih pekerjaan dan volumenya. Hasilnya ditampilkan dahulu dan dapat diubah; baru dihitung setelah diterapkan.
apply-volume = Volume ({ $unit })
apply-credit = Terapkan hasil ini
outcome-label = { $criterion }: berkurang ({ $unit })
outcome-unknown = Tidak ada angka baku; isi sendiri.
outcome-catalogue = Biasanya { $ratio } per { $unit }.
outcome-own = Dalam data ini { $ratio } per { $unit }, dari { $n } kegiatan.
results-title = Sebelum dan sesudah
results-col-measure = Ukuran
results-col-survey = Survei { $year }
results-col-scenario = Simulasi: { $name }
results-total = Total { $place }
results-class = Tingkat { $place }
results-distance = Jarak ke ambang { $place }
results-rts = RT kumuh di { $place }
results-area = Luas kumuh di { $place }
results-people = Penduduk di RT kumuh { $place }
results-unsized = { $area } (+ { $n } RT tanpa angka)
changes-title =
    { $n ->
       *[other] { $n } kekurangan yang diubah
    }
changes-col-place = RT
changes-col-criterion = Kriteria
changes-col-recorded = Survei
changes-col-scenario = Simulasi
changes-col-points-before = Poin survei
changes-col-points-after = Poin simulasi
headline-plan = Simulasi: dengan { $cost }, { $n } RT di { $place } dapat turun ke bawah ambang ({ $area }).
headline-plan-rt = Simulasi: dengan { $cost }, { $place } dapat turun ke bawah ambang ({ $area }).
headline-plan-none = Belum ada rencana yang dapat menurunkan RT di { $place } ke bawah ambang.
choice-goal = Sebanyak mungkin
goal-area = Hektare
goal-rts = RT
goal-people = Penduduk
choice-budget = Anggaran, juta rupiah
choice-budget-none = tanpa batas
choice-only = Hanya di RT ini
choice-only-all = semua RT
choice-option = Rencana yang dibuka
option-cheapest = Termurah
option-lasting = Lebih tahan
option-without_dearest = Tanpa yang termahal
option-cheapest-explained = Biaya paling kecil agar tiap RT tepat di bawah ambang, tanpa cadangan.
option-lasting-explained = Tiap RT diturunkan 5 poin lebih jauh dari yang perlu, agar satu kriteria yang memburuk tidak mengembalikannya.
option-without_dearest-explained = Tanpa { $kind }, pekerjaan yang menyerap uang terbanyak dalam rencana termurah.
option-empty = Tidak ada RT yang dapat dibawa ke bawah ambang dengan cara ini.
option-same = Pekerjaannya sama dengan { $other }.
option-brings = { $n } RT ke bawah ambang: { $area }, { $people } jiwa.
option-unsized = { $area } RT tanpa luas dan { $people } tanpa jumlah penduduk tidak ikut dijumlahkan.
option-cost-exact = Biaya { $usual }.
option-cost = Biaya { $usual }; antara { $low } dan { $high }.
option-per-hectare = { $cost } per hektare.
option-left = Sisa anggaran { $left } menurut harga biasa.
option-proven = Terbukti terbaik untuk syarat rencana ini (selisih 0).
option-gap = Waktu hitung habis: mungkin ada rencana dengan hasil { $more } lebih banyak, atau { $cheaper } lebih murah.
option-scenario = Jadikan skenario
option-scenario-name = Rencana: { $option }
prices-title = Harga satuan: { $known } dari { $n } jenis pekerjaan diketahui
prices-explained = Harga dari kegiatan dalam data ini, satu jenis nilai uang untuk tiap pekerjaan, tanpa penyesuaian inflasi. Angkanya dapat diubah.
prices-label = { $kind } per { $unit }, rupiah
prices-none = belum ada harga
prices-origin-none = Tidak ada kegiatan dengan volume dan nilai uang.
prices-origin-reader = Harga yang Anda isi.
prices-origin-own = { $price }, { $n } kegiatan, { $kind } { $years }
prices-use = Pakai harga ini
prices-back = Kembali ke harga data
plan-works-title = Pekerjaan dalam rencana “{ $option }”
plan-assumptions = Dihitung pada ujung atas setiap rentang, dengan harga biasa (median), dalam satuan utuh.
plan-ratios-title = Hasil per satuan pekerjaan yang diperhitungkan
plan-unit-of-work = { $kind }, per { $unit }
plan-col-work = Pekerjaan
plan-col-ratio = Berkurang
plan-col-origin = Asal angka
plan-ratio-own = kegiatan dalam data ini
plan-ratio-catalogue = katalog: satu banding satu
plan-service = Aturan 2016 juga mensyaratkan tingkat pelayanan 80 %; rencana ini hanya menghitung totalnya.
outcome-no-deficit = belum disurvei
results-not-known = belum diketahui
change-other-base = { $change } (penyebut berbeda)
headline-plan-below = { $place } sudah di bawah ambang.
option-lacking = Menurut harga tertinggi kurang { $lacking }.
plan-ratio-one-of = untuk salah satu kriteria
plan-many-indicator = { $n } kriteria
plan-many-work = { $n } jenis pekerjaan
prices-range = { $low } sampai { $high }
rt-holding-above = Yang masih kurang menurut angka { $place }
priority-decree-older = { $decree }; menurut nilai sekarang bukan kumuh, jadi SK ini belum diganti
handled-col-found = Survei berikutnya
result-found-volume = { $volume } ({ $year })
plan-rescored = Dinilai ulang dengan aturan resmi: { $below } dari { $n } RT berada di bawah ambang.
plan-outcomes-title = Kekurangan sebelum dan sesudah
plan-already =
    { $n ->
       *[other] { $n } RT sudah di bawah ambang.
    }
plan-left-title =
    { $n ->
       *[other] { $n } RT tidak termasuk rencana ini
    }
plan-left-missing_readings = Belum dapat dihitung: { $details } belum disurvei.
plan-left-no_work = Tidak cukup: tidak ada pekerjaan yang diketahui untuk menurunkan { $details }.
plan-left-no_base = Belum dapat dihitung: penyebut { $details } tidak diketahui.
plan-left-no_price = Lengkapi harga satuan { $details } di atas.
plan-left-not_solved = Waktu hitung habis sebelum ada rencana.
plan-left-over_budget = Membutuhkan { $cost }; anggaran lebih berguna untuk RT lain.
plan-left-no_size = Membutuhkan { $cost }, tetapi luas atau penduduknya tidak diketahui sehingga tidak dapat ditimbang.
plan-col-place = RT
plan-col-works = Pekerjaan
plan-col-total = Total
plan-col-area = Luas
plan-col-usual = Biaya biasa
plan-col-range = Rendah sampai tinggi
plan-col-criterion = Kriteria
plan-col-before = Sebelum
plan-col-after = Sesudah
plan-col-points = Poin
plan-col-why = Mengapa
compare-title = Skenario berdampingan
compare-subtitle = { $place } · luas dan RT dihitung per RT · simulasi, bukan data
sheet-scenarios = Simulasi
sheet-plan = Rencana

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

effect-note = Hanya tentang cara berkas dibaca.
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
problem-column_missing = Kolom wajib tidak ada: { $column }. Tambahkan kolom itu, atau bandingkan dengan templat.
problem-column_twice = Kolom { $column } muncul lebih dari sekali. Hapus yang tidak dipakai.
problem-package_unreadable = Berkas ini bukan JSON yang sah. Perbaiki atau hapus berkasnya.
problem-boundaries_unreadable = Berkas ini bukan GeoJSON dengan location_id di setiap bentuk. Perbaiki atau hapus berkasnya.
problem-no_rows = Berkas ini hanya berisi judul kolom.
problem-column_unknown = Kolom “{ $column }” tidak dikenal dan tidak dibaca.
problem-cell_set_aside = “{ $value }” tidak dapat dibaca; sel ini dianggap kosong.
problem-row_twice = Baris { $value } sama persis dengan baris sebelumnya; dihitung sekali.
problem-unknown_parent = Tempat induk “{ $value }” tidak ada di locations.csv; tempat ini berdiri sendiri.
problem-negative_deficit = Kekurangan { $value } tidak mungkin lebih kecil dari nol; dalam nilai dihitung nol. Periksa tandanya.
problem-over_hundred_percent = { $value } lebih dari seluruhnya; dalam nilai dihitung paling banyak 100 %. Periksa penyebutnya.
problem-over_base = Kekurangan { $value } lebih besar dari seluruhnya, { $base }; dalam nilai dihitung 100 %. Periksa keduanya.
problem-row_too_long = Baris ini berisi lebih banyak sel daripada judul kolom. Periksa pemisah kolom di dalam teks.
problem-required_empty = Sel wajib ini kosong. Isi nilainya.
problem-not_a_number = “{ $value }” bukan angka. Tulis seperti 1460.39 atau 1.460,39.
problem-not_whole = “{ $value }” harus bilangan bulat.
problem-number_too_large = “{ $value }” terlalu besar untuk kolom ini. Periksa satuannya.
problem-not_a_date = “{ $value }” bukan tanggal. Tulis 2018, 2018-12, atau 2018-12-05.
problem-not_allowed = “{ $value }” bukan pilihan kolom ini. Pilihannya: { $allowed }.
problem-below_minimum = { $value } lebih kecil dari { $limit }.
problem-above_maximum = { $value } lebih besar dari { $limit }. Periksa satuannya.
problem-rows_conflict = Ada dua baris dengan kunci yang sama ({ $value }) tetapi isinya berbeda; keduanya dikeluarkan. Pertahankan satu.
problem-unknown_place = Tempat “{ $value }” tidak ada di daftar tempat (locations). Tambahkan tempat itu atau perbaiki kodenya.
problem-unknown_indicator = Indikator “{ $value }” tidak ada dalam daftar indikator. Periksa ejaannya.
problem-unknown_activity = Kegiatan “{ $value }” tidak ada di activities.csv. Perbaiki activity_id.
problem-range_reversed = Batas bawah { $value } lebih besar dari batas atasnya.
problem-file_too_large = Berkas ini lebih besar dari { $limit } MB. Bagi menjadi beberapa berkas.
problem-not_text = Berkas ini bukan teks dan bukan buku kerja Excel. Simpan ulang sebagai CSV UTF-8 atau .xlsx.
problem-quote_open = Tanda kutip yang dibuka di baris ini tidak pernah ditutup, sehingga sisa berkas tidak terbaca. Tutup tanda kutipnya.
problem-old_workbook = Berkas ini memakai format Excel lama (.xls). Buka di Excel dan simpan sebagai .xlsx.
problem-workbook_unreadable = Buku kerja ini rusak atau berisi bagian yang tidak aman ({ $why }). Buka di Excel dan simpan ulang sebagai .xlsx.
problem-archive_unreadable = Berkas ZIP ini rusak. Buat ulang.
problem-archive_too_many = Berkas ZIP ini berisi lebih dari { $limit } berkas. Kirim hanya berkas datanya.
problem-archive_too_large = Isi berkas ini lebih besar dari { $limit } MB setelah dibuka. Kirim hanya berkas datanya.
problem-archive_locked = Berkas ini dikunci dengan kata sandi. Buka kuncinya dahulu.
problem-archive_empty = Berkas ZIP ini tidak berisi berkas data.
problem-too_many_cells = Lembar ini mencakup lebih dari { $limit } sel. Hapus baris, kolom dan sel gabungan yang kosong.
problem-too_many_rows = Berkas ini berisi lebih dari { $limit } baris. Bagi menjadi beberapa berkas.
problem-too_many_columns = Berkas ini berisi lebih dari { $limit } kolom. Hapus kolom yang bukan data.
problem-too_slow = Membaca berkas ini memakan lebih dari { $limit } detik. Bagi menjadi beberapa berkas.
problem-table_twice = Isi berkas ini sejenis dengan { $other }, yang sudah dibaca; berkas ini tidak dihitung. Gabungkan keduanya.
problem-total_row = “{ $value }” adalah baris jumlah, bukan data; tidak dihitung agar tidak terhitung dua kali.
problem-number_ambiguous = “{ $value }” dapat berarti ribuan atau desimal, dan kolom ini memakai keduanya. Tulis tanpa pemisah ribuan.
problem-unit_in_cell = “{ $value }” memuat satuan yang bukan satuan kolom ini. Tulis angkanya saja dalam satuan kolom.
problem-digits_lost = “{ $value }” ditulis dalam bentuk ilmiah; sebagian angkanya hilang di Excel. Tulis angka lengkapnya.
problem-cell_too_long = Sel ini lebih panjang dari { $limit } karakter. Periksa tanda kutip, atau singkat isinya.
problem-date_ambiguous = “{ $value }” dapat berarti dua tanggal, dan kolom ini memakai kedua urutan. Tulis seperti 2018-12-05.
problem-activity_conflict = Kegiatan “{ $value }” ditulis dengan tempat, jenis, volume atau satuan yang berbeda-beda; semua barisnya dikeluarkan. Samakan, atau beri kode lain.
problem-ambiguous_place = “{ $value }” dapat berarti beberapa tempat: { $keys }. Tulis kodenya.
problem-row_short = Baris ini lebih pendek dari judul kolom; sel yang tidak ada dianggap kosong. Baris ini mungkin terpotong.
problem-last_line_open = Baris terakhir berkas ini tidak diakhiri; berkas mungkin terpotong saat disalin.
problem-formula_without_value = Rumus { $value } disimpan tanpa hasil, sehingga selnya kosong. Buka di Excel, simpan ulang, lalu kirim lagi.
problem-figure_merged = “{ $value }” berdiri dalam sel gabungan; dihitung hanya pada baris pertamanya. Isi angka baris ini sendiri.
problem-bases_differ = { $place }: di sini tertulis { $value }, sedangkan baris { $line } menulis { $kept }; yang dipakai { $kept }. Samakan, atau kirim daftar tempat tersendiri.
problem-differs_from_package = Isi berkas ini tidak sama dengan yang dicatat datapackage.json; berkas mungkin terpotong atau diubah sesudahnya.
problem-read_as_thousands = “{ $value }” dibaca { $read } (titik atau koma sebagai ribuan); kolomnya tidak menunjukkan yang lain. { $n } sel seperti ini.
problem-read_as_decimals = “{ $value }” dibaca sebagai bilangan desimal, kurang dari seribu; kolomnya tidak menunjukkan yang lain. { $n } sel seperti ini.
problem-date_read_as = “{ $value }” dibaca { $read }, hari lebih dahulu. { $n } sel seperti ini.
problem-parts_over_base = { $first } dan { $second } bersama-sama { $total }, lebih besar dari seluruhnya, { $base }. Salah satunya mungkin terhitung dua kali.
problem-range_over_bands = { $indicator }: { $from_percent }–{ $to_percent } % dapat bernilai { $low } sampai { $high }, sehingga nilainya tetap rentang. Isi volume hasil survei.
problem-zero_by_estimate = { $indicator }: nol di sini adalah tafsiran atas sumber, bukan hasil pengukuran. Survei dapat memastikannya.
problem-share_for_percent = Tidak satu pun dari { $n } angka di kolom ini lebih dari 1, jadi tampaknya pecahan dan bukan persen. Jika demikian, kalikan dengan 100.
problem-area_in_square_metres = Luas { $area } terlalu besar untuk tempat ini; mungkin ditulis dalam meter persegi. Jika demikian, bagi dengan 10.000.
problem-coordinates_swapped = Posisi { $lat }; { $lon } tampaknya tertukar: lintang dan bujur. Tidak digambar.
problem-coordinates_projected = Posisi { $lat }; { $lon } tampaknya meter dalam { $system }, bukan derajat. Ubah ke EPSG:4326. Tidak digambar.
problem-coordinates_zero = Posisi 0; 0 berarti tidak diisi. Kosongkan selnya. Tidak digambar.
problem-coordinates_far = Posisi { $lat }; { $lon } di luar Indonesia. Tidak digambar.
problem-year_ahead = Tahun { $value } belum tiba. Periksa tahunnya.
problem-finished_before_start = Selesai { $finished }, sebelum mulai { $started }. Periksa kedua tanggalnya.
problem-spent_over_budget = { $later } { $paid } lebih besar dari { $earlier } { $agreed } untuk kegiatan yang sama. Mungkin ada perubahan anggaran; jelaskan di kolom catatan.
problem-outside_kawasan = { $place } tidak termasuk kawasan kumuh mana pun, padahal RT lain di kelurahan itu termasuk. Mungkin RT atau RW-nya salah tulis; kegiatan ini tetap dihitung di kelurahannya.
problem-works_over_deficit =
    { $until ->
        [none] { $work }: sejak { $year } dibangun { $built } di { $place }, lebih banyak dari kekurangan yang tercatat, { $need }. Waktu, cakupan atau dasar hitungnya mungkin berbeda; periksa sebelum membandingkan.
       *[other] { $work }: pada { $year }–{ $until } dibangun { $built } di { $place }, lebih banyak dari kekurangan yang tercatat, { $need }. Waktu, cakupan atau dasar hitungnya mungkin berbeda; periksa sebelum membandingkan.
    }
problem-unit_cost_far =
    { $n ->
        [1] { $work }: { $cost } per { $unit }, sedangkan satu-satunya pembandingnya { $usual }, dan sebabnya tidak dijelaskan. Jelaskan di kolom cost_note.
       *[other] { $work }: { $cost } per { $unit }, jauh dari { $usual } yang lazim pada { $n } kegiatan lain, dan sebabnya tidak dijelaskan. Jelaskan di kolom cost_note.
    }
problem-works_alike =
    { $same ->
        [everything] { $n } kegiatan ({ $work }) di { $place }, { $year }, tercatat sama dalam segala hal: { $ids }. Mungkin satu pekerjaan tercatat berulang; semuanya tetap dihitung.
       *[packages] { $n } kegiatan sejenis ({ $work }) di { $place }, { $year }, dari sumber dana yang sama: { $ids }. Mungkin beberapa paket, mungkin satu pekerjaan tercatat berulang; semuanya tetap dihitung.
    }
problem-class_stated_otherwise = { $who } menyebut { $place } { $stated } ({ $year }), sedangkan hitungan dari kriterianya { $low }–{ $high } poin: { $class_low } sampai { $class_high }.
problem-class_not_computable = { $who } menyebut { $place } { $stated } ({ $year }); kriteria yang terdata baru membatasi nilainya antara { $low } dan { $high } poin, sehingga sebutan itu belum dapat diperiksa. Lengkapi kriterianya.
problem-two_figures =
    { $year ->
        [none] { $measure }, { $place }: { $n } jawaban berbeda, dari { $low } sampai { $high } (menurut { $who }). Mungkin yang dimaksud tahap atau dana yang berbeda; semuanya disimpan.
       *[other] { $measure }, { $place } { $year }: { $n } angka berbeda, dari { $low } sampai { $high } (menurut { $who }). Cakupannya mungkin berbeda; jangan dibandingkan sebelum diperiksa.
    }
problem-one_figure_two_places = { $measure } { $value } ({ $year }) disebut untuk { $place } dan juga untuk { $other }, yang lebih luas; salah satunya mungkin tertukar. Periksa sumbernya.
problem-two_decrees = SK kumuh { $place } { $date } disebut dengan nomor yang berbeda: { $numbers }. Periksa nomor pada SK-nya.
problem-part_over_whole = { $measure } { $place } { $year } disebut { $part }, lebih besar dari { $whole } untuk { $other }, yang mencakupnya. Periksa cakupan keduanya.
problem-area_without_decree = Luas kumuh { $area } ({ $reported }) dilaporkan lebih kecil dari { $decree } menurut SK { $year }, tetapi belum ada SK yang menetapkannya. Tampilkan sebagai laporan, bukan ketetapan.
problem-output_stated_otherwise = { $work } di { $place } { $year }: { $who } menyebut { $stated }, sedangkan kegiatan yang tercatat berjumlah { $built }. Yang dihitung kegiatannya.
problem-unit_stated_otherwise = { $work } di { $place } { $year }: { $who } menyebut { $stated }, sedangkan kegiatannya tercatat { $built }. Satuannya berbeda; yang dihitung kegiatannya.
problem-count_stated_otherwise = { $measure } di { $place }: { $who } menyebut { $value }, sedangkan menurut daftar tempat { $found }. Periksa kode wilayah di daftar tempat.
problem-file_not_used = Isi berkas ini tidak dikenali sebagai tabel dasbor; tidak dibaca. Bandingkan judul kolomnya dengan templat.
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
problem-base_zero = Kekurangan { $value } dicatat, tetapi seluruhnya { $base }; bagiannya tidak dapat dihitung dan nilainya terbuka. Isi penyebutnya.
problem-work_over_deficit = { $work }: { $built } dalam satu kegiatan ini saja sudah lebih banyak dari kekurangan yang tercatat di { $place } pada { $year }, { $need }. Periksa volumenya, atau apakah kekurangannya tercatat lengkap.
problem-cells_empty =
    { $what ->
        [volume] Volume kosong di { $n } dari { $rows } baris, sehingga yang dibangun hanya diketahui sebagian. Isi bila ada.
        [unit] Satuan kosong di { $n } dari { $rows } baris, sehingga biaya per satuannya tidak dapat dihitung. Isi bila ada.
        [stage] Tahap kosong di { $n } dari { $rows } baris, sehingga tidak dihitung sebagai pekerjaan selesai. Isi bila ada.
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
problem-percent_stated_otherwise = { $indicator }: sumber menyebut { $stated }, sedangkan volume dan penyebutnya memberi { $share }. Yang dihitung volumenya; periksa keduanya.
problem-points_stated_otherwise = { $indicator }: sumber memberi { $stated } poin, sedangkan aturannya memberi { $computed }. Yang dihitung menurut aturan; periksa volume dan penyebutnya.

## Baris perintah

cli-description = Dasbor KOTAKU: periksa dan nilai folder data.
cli-check = Periksa folder data dan sebutkan semua masalahnya.
cli-score = Hitung nilai kekumuhan dan tulis sebagai CSV.
cli-folder = folder data, buku kerja, atau ZIP
cli-json = tulis sebagai JSON
cli-level = tingkat tempat
cli-criteria = satu baris tiap kriteria
cli-out = berkas tujuan; tanpa ini ditulis ke layar
cli-more = … dan { $n } lagi seperti ini; semuanya dengan --all.
cli-all = sebut semua, juga yang sejenis
cli-clean = Tidak ada masalah.
cli-summary = { $note } catatan, { $left_out } dikeluarkan, { $refused } ditolak.
cli-cannot-write = Tidak dapat menulis { $file }: { $why }. Pilih tempat lain.
severity-note = catatan
severity-left_out = dikeluarkan
severity-refused = ditolak

## Unduhan

download-dataset = Data
download-place = Saringan: tempat
download-year = Saringan: tahun
download-as_of = Data per
download-day = Diunduh pada
download-status = Sifat data
download-source = Sumber
download-licence = Lisensi
download-illustrative = Angka dalam berkas ini rekaan untuk memperlihatkan cara kerja dasbor, bukan keadaan sebenarnya.
download-item = Perihal
download-value = Isi
download-dataset-note = Ditulis ulang oleh dasbor KOTAKU dari baris yang dapat dipakai; yang dikeluarkan atau perlu diketahui ada di problems.csv.
sheet-about = Tentang
sheet-explained = Penjelasan
sheet-choices = Pilihan
sheet-areas = Luas kumuh
sheet-parts = Luas kumuh per bagian
sheet-criteria = Kriteria
sheet-totals = Nilai
sheet-handling = Prioritas
sheet-classes = Luas per tingkat
sheet-flows = Perpindahan tingkat
sheet-change = Perubahan kriteria
sheet-handled = Hasil kegiatan
sheet-by-funding_source = Per sumber dana
sheet-by-kind = Per jenis pekerjaan
sheet-by-location_id = Per tempat
sheet-unit-costs = Biaya per satuan
sheet-works = Kegiatan
sheet-problems = Catatan
sheet-places = Tempat
explained-sheet = Lembar
explained-column = Kolom
explained-meaning = Arti
explained-required = Wajib
explained-yes = wajib
explained-no = boleh kosong
explained-cells = Isi sel
explained-row = (satu baris)
explained-text = teks
explained-number = angka, dengan tanda desimal seperti di Excel Anda
explained-whole = bilangan bulat
explained-date = tanggal: 2018, 2018-12, atau 2018-12-05
explained-choice = salah satu dari lembar Pilihan
explained-open-choice = dari lembar Pilihan bila ada yang cocok, atau teks lain
choices-key = Ditulis
choices-meaning = Artinya

## Tabel: arti satu baris

table-locations = Satu tempat: RT, RW, kelurahan, kawasan kumuh, kecamatan, kota, atau provinsi
table-indicators = Satu nilai: satu indikator di satu tempat pada satu tahun
table-activities = Satu kegiatan, atau satu baris uang dari kegiatan itu
table-outcomes = Satu kriteria yang diperbaiki oleh satu kegiatan
table-decrees = Satu tempat dalam satu surat keputusan (SK)
table-figures = Satu angka yang pernah dipublikasikan
table-actors = Satu lembaga
table-collaboration = Satu peristiwa kerja sama yang bertanggal
table-checks = Satu pemeriksaan setelah serah terima
table-boundaries = Bentuk tempat pada peta
table-problems = Satu masalah pada data

## Kolom berkas

column-locations-location_id = Kode tempat. RT: kode kelurahan, RW, RT, misalnya 21.72.03.1005-RW006-RT002; kawasan kumuh: kawasan:nama-singkat
column-locations-level = Tingkat tempat
column-locations-name = Nama sehari-hari
column-locations-name_printed = Ejaan di sumber bila berbeda
column-locations-parent_id = Kode tempat di atasnya menurut administrasi
column-locations-kawasan_id = Untuk RT: kode kawasan kumuh dalam SK
column-locations-verified_area_ha = Luas kumuh terverifikasi, hektare; kosong = belum disurvei
column-locations-buildings = Jumlah bangunan, unit; kosong = belum disurvei
column-locations-households = Jumlah kepala keluarga (KK); kosong = belum disurvei
column-locations-population = Jumlah penduduk, jiwa; kosong = belum disurvei
column-locations-ideal_road_m = Panjang jalan lingkungan yang seharusnya ada, meter; kosong = belum disurvei
column-locations-ideal_drain_m = Panjang drainase yang seharusnya ada, meter; kosong = belum disurvei
column-locations-lat = Lintang, derajat desimal (WGS 84); selatan bertanda kurang
column-locations-lon = Bujur, derajat desimal (WGS 84)
column-locations-position_kind = Asal letak
column-locations-position_error_m = Kesalahan letak paling besar, meter
column-locations-jurisdiction = Yang berwenang menangani: pusat, provinsi, atau kota/kabupaten
column-locations-land_legality = Status legalitas lahan
column-locations-other_considerations = Pertimbangan lain, seperti tercatat
column-locations-typology = Tipologi permukiman, misalnya tepi air, di atas air, dataran rendah
column-locations-source = Asal baris ini: judul, nomor, atau instansi
column-locations-note = Catatan untuk pembaca

column-indicators-location_id = Kode tempat, sama dengan di lembar lokasi
column-indicators-year = Tahun survei atau tahun angkanya
column-indicators-indicator = Indikator atau kriteria yang diukur
column-indicators-volume = Volume yang bermasalah dalam satuan kriteria (unit, meter, KK, hektare), atau besarannya; kosong = belum disurvei, 0 = disurvei dan tidak ada
column-indicators-base = Penyebut, hanya bila berbeda dari penyebut tempatnya
column-indicators-percent = Bagian yang bermasalah, persen, bila volumenya tidak ada
column-indicators-percent_low = Batas bawah rentang, persen
column-indicators-percent_high = Batas atas rentang, persen
column-indicators-rule = Aturan penilaian survei; kosong = Permen PUPR 14/PRT/M/2018
column-indicators-status = Jenis angka
column-indicators-source = Asal baris ini: judul, nomor, atau instansi
column-indicators-page = Halaman, tabel, atau alinea di sumber
column-indicators-note = Catatan untuk pembaca
column-indicators-points = Poin menurut sumber, 0 sampai 5; hanya dibandingkan dengan hasil hitungan.

column-activities-activity_id = Kode kegiatan; dua baris uang dari satu kegiatan memakai kode yang sama dan volumenya dihitung sekali
column-activities-location_id = Kode tempat, sama dengan di lembar lokasi
column-activities-year = Tahun kegiatan
column-activities-kind = Jenis kegiatan
column-activities-description = Uraian kegiatan menurut sumber
column-activities-volume = Volume hasil dalam satuannya
column-activities-unit = Satuan volume: m, m2, unit, kk, ha, kali
column-activities-stage = Tahap kegiatan
column-activities-amount_rupiah = Nilai uang, rupiah penuh tanpa sen; kosong = tidak disebut
column-activities-amount_kind = Jenis nilai uang; jenis yang berbeda tidak pernah dijumlahkan
column-activities-funding_source = Sumber dana; kosong = tidak disebut
column-activities-programme = Nama program, bukan sumber dananya
column-activities-implementer = Pelaksana
column-activities-started = Tanggal mulai
column-activities-finished = Tanggal selesai
column-activities-beneficiary_households = Penerima manfaat, KK
column-activities-cost_note = Penjelasan bila biaya per satuan tidak biasa
column-activities-status = Jenis angka
column-activities-source = Asal baris ini: judul, nomor, atau instansi
column-activities-page = Halaman, tabel, atau alinea di sumber
column-activities-note = Catatan untuk pembaca

column-outcomes-activity_id = Kode kegiatan, sama dengan di lembar kegiatan
column-outcomes-location_id = Kode RT yang terbantu; kosong berarti tempat kegiatan itu
column-outcomes-indicator = Kriteria yang diperbaiki
column-outcomes-volume = Volume yang tertangani, dalam satuan kriteria
column-outcomes-note = Catatan untuk pembaca

column-decrees-number = Nomor SK
column-decrees-date = Tanggal SK, atau tahunnya bila hanya itu yang diketahui
column-decrees-authority = Pejabat yang menetapkan
column-decrees-location_id = Kode satu tempat di dalam SK
column-decrees-area_ha = Luas tempat itu menurut SK, hektare
column-decrees-review_due = Batas waktu peninjauan, paling lambat lima tahun setelah SK
column-decrees-source = Asal baris ini: judul, nomor, atau instansi
column-decrees-page = Halaman, tabel, atau alinea di sumber
column-decrees-note = Catatan untuk pembaca

column-figures-location_id = Kode tempat yang dibicarakan angka ini
column-figures-measure = Yang diukur: luas kumuh, belanja, penduduk; kuncinya seperti pada contoh isian
column-figures-value = Angka seperti dipublikasikan
column-figures-unit = Satuan: ha, rupiah, people (jiwa)
column-figures-as_of = Waktu yang dibicarakan angka ini
column-figures-said_by = Siapa yang menyatakan
column-figures-said_on = Kapan dinyatakan
column-figures-kind = Jenis angka
column-figures-scope = Cakupan angka, dengan kata-kata
column-figures-source = Asal baris ini: judul, nomor, atau instansi
column-figures-note = Catatan untuk pembaca

column-actors-actor_id = Kode lembaga
column-actors-name = Nama lembaga
column-actors-level = Tingkat lembaga
column-actors-role = Perannya dalam satu kalimat
column-actors-source = Asal baris ini: judul, nomor, atau instansi
column-actors-note = Catatan untuk pembaca

column-collaboration-event_id = Kode peristiwa
column-collaboration-date = Tanggal, bulan, atau tahun peristiwa
column-collaboration-stage = Tahap tata kelola kolaboratif
column-collaboration-kind = Jenis peristiwa, misalnya meeting (pertemuan) atau promise (janji)
column-collaboration-title = Yang terjadi, dalam satu kalimat
column-collaboration-actors = Kode lembaga yang terlibat, dipisah spasi
column-collaboration-location_id = Kode tempat
column-collaboration-due = Untuk janji: tenggatnya
column-collaboration-done_on = Untuk janji: tanggal dipenuhi
column-collaboration-evidence = Dokumen atau pengamatan yang membuktikan
column-collaboration-source = Asal baris ini: judul, nomor, atau instansi
column-collaboration-page = Halaman, tabel, atau alinea di sumber
column-collaboration-note = Catatan untuk pembaca

column-checks-activity_id = Kode kegiatan, sama dengan di lembar kegiatan
column-checks-date = Tanggal pemeriksaan
column-checks-exists = Apakah masih ada
column-checks-good = Apakah kondisinya baik
column-checks-works = Apakah berfungsi
column-checks-used = Apakah dipakai
column-checks-checked_by = Instansi atau kelompok pemeriksa; tanpa nama orang
column-checks-note = Catatan untuk pembaca

key-level-country = negara
key-level-province = provinsi
key-level-city = kota atau kabupaten
key-level-kecamatan = kecamatan
key-level-kelurahan = kelurahan atau desa
key-level-kawasan = kawasan kumuh menurut SK
key-level-rw = RW
key-level-rt = RT
key-actor_level-community = masyarakat
key-actor_level-kelurahan = kelurahan atau desa
key-actor_level-city = kota atau kabupaten
key-actor_level-province = provinsi
key-actor_level-national = pusat
key-actor_level-partner = mitra
key-rule-permen_2018 = Permen PUPR 14/PRT/M/2018, 16 kriteria
key-rule-permen_2016 = Permen PUPR 02/PRT/M/2016, 19 kriteria
key-yes_no-yes = ya
key-yes_no-partly = sebagian
key-yes_no-no = tidak
key-event-meeting = pertemuan
key-event-data_shared = berbagi data
key-event-agreement = kesepakatan
key-event-promise = janji
key-event-goal = sasaran
key-event-work = kegiatan
key-event-obstacle = hambatan
key-event-leadership = kepemimpinan
key-event-verification = verifikasi lapangan
key-collaboration_stage-dialogue = dialog tatap muka
key-collaboration_stage-trust = membangun kepercayaan
key-collaboration_stage-commitment = komitmen pada proses
key-collaboration_stage-understanding = pemahaman bersama
key-collaboration_stage-outcomes = hasil antara

## Contoh isian

example-title = Contoh isian: kelurahan rekaan
example-source = Data contoh (rekaan)
example-kelurahan = Kelurahan Contoh
example-kawasan = Kampung Contoh
example-authority = Wali Kota (contoh)
example-road = Pembangunan jalan beton lingkungan
example-house = Perbaikan rumah tidak layak huni
example-two-sources = Dua sumber dana, satu kegiatan: kodenya sama, volumenya dihitung sekali.
example-budget = Pagu dan realisasi satu kegiatan: dua baris, tidak pernah dijumlahkan.
example-zero = Disurvei dan tidak ada: 0, bukan sel kosong.
example-range = Sumber hanya menyebut rentang.
example-community = Badan Keswadayaan Masyarakat (contoh)
example-community-role = Merencanakan dan mengoordinasikan kegiatan warga
example-office = Dinas Perkim (contoh)
example-office-role = Menyediakan data dan perbaikan rumah
example-meeting = Rembuk warga memetakan titik kumuh
example-promise = Dinas menyerahkan data rumah tidak layak huni
example-evidence = Daftar hadir dan berita acara (contoh)
example-scope = Kawasan Kampung Contoh
example-check = Sebagian permukaan retak.

## Halaman data

page-data = Data
page-data-count =
    { $n ->
        [0] Data
       *[other] Data ({ $n } catatan)
    }
question-data = Dapatkah angka ini dipercaya, dan dapatkah diunduh?
data-headline =
    { $refused ->
        [0] { $left_out ->
            [0] Semua baris dihitung; { $note } catatan perlu diketahui.
           *[other] { $left_out } baris tidak dihitung; { $note } catatan lain.
        }
       *[other] { $refused } berkas tidak ada atau tidak dapat dipakai, { $left_out } baris tidak dihitung, { $note } catatan lain.
    }
data-headline-none = Semua berkas data terbaca tanpa masalah.
data-explained = Tidak ada angka yang diperbaiki diam-diam: yang meragukan tetap ditampilkan dan diberi tanda, yang mustahil dikeluarkan dari semua jumlah dan disebut di sini.
data-list-title = Dokter Data: semua catatan
data-none = Tidak ada catatan untuk pilihan ini.
data-about-areas = Hanya catatan pada angka luas kumuh { $place }, { $year }.
data-about-scores = Hanya catatan pada indikator { $place }, { $year }.
data-about-money = Hanya catatan pada belanja { $place }, { $year }.
data-about-map = Hanya catatan pada peta { $place }, { $year }.
data-about-drop = Tampilkan semua catatan
data-older = Versi terbaru data ini belum dapat dipakai; yang ditampilkan versi sebelumnya. { $why }
data-files-title = Berkas yang dibaca
data-columns = Cara tiap kolom dibaca
data-licence = Lisensi: { $licence }
data-download-title = Unduh data ini
data-download-note = Kode, satuan, sumber dan status ikut di dalamnya.
choice-severity = Tingkat
choice-severity-count = { $name } ({ $n })
choice-file = Berkas
choice-file-all = Semua berkas
choice-own-gone = Data sendiri hanya ada di sesi yang mengirimnya, dan sesi itu sudah berakhir; yang ditampilkan { $shown }. Kirim lagi di halaman Data.
severity-all = semua catatan
notes-folder = folder data
effect-pages = Halaman: { $pages }.
files-file = Berkas
files-table = Isi
files-rows = Baris data
files-used = Dihitung
files-left-out = Dikeluarkan
columns-file = Berkas
columns-column = Kolom dalam berkas
columns-field = Dibaca sebagai
columns-how = Cara
read-how-known = dikenali
read-how-renamed = dikenali dari nama lain
read-how-assumed = tidak ada; dianggap sama untuk semua baris
read-how-not_read = tidak dibaca
own-title = Periksa data Anda sendiri
own-explained = Kirim CSV, buku kerja Excel (.xlsx) atau ZIP, sampai 20 MB per berkas. Data diperiksa dan ditampilkan hanya di sesi ini; tidak ada yang disimpan di server.
own-upload = Pilih berkas
own-name = Data Anda
own-forget = Hapus data saya dari sesi ini
own-banner = Pratinjau data Anda: hanya terlihat di sesi ini, tidak disimpan di server.
own-template = Templat kosong dan contoh terisi, dengan penjelasan tiap kolom:
mark-doubts = { $n } catatan pada angka ini
download-csv = Unduh CSV
download-workbook = Unduh semua tabel halaman ini (XLSX)
download-package = Seluruh data (ZIP)
download-template = Templat (XLSX)
download-template-csv = Templat (CSV dalam ZIP)
download-example = Contoh terisi (XLSX)
download-problems = Catatan ini
notes-typed = tertulis: { $value }
notes-at-line = baris { $line }
notes-at-column = kolom { $column }
own-limit = CSV, XLSX, ZIP · sampai 20 MB
cli-template = Tulis templat kosong dan contoh terisi ke sebuah folder.
cli-written = { $n } berkas ditulis ke { $folder }.
template-workbook = templat.xlsx
template-example = contoh.xlsx
template-folder = csv
effect-doubt = Barisnya tetap dihitung.
recipe-places = tabel dengan tempat dalam kolom
recipe-r0 = tabel R0 (1av … 7bn)
recipe-aspek = volume per aspek (aspek_1a … aspek_7b)
recipe-baseline = isian baseline (volume_…)
recipe-simpuh = daftar per kriteria (SIMPUH)
recipe-investasi = daftar investasi

## Prioritas

consideration-high = tinggi
consideration-medium = sedang
consideration-low = rendah
legality-legal = legal
legality-not_legal = tidak legal
handling-restoration = pemugaran
handling-renewal = peremajaan
handling-resettlement = permukiman kembali
key-yes_or_no-yes = ya
key-yes_or_no-no = tidak
key-class_code-A1 = kumuh berat, pertimbangan lain tinggi, lahan legal
key-class_code-A2 = kumuh berat, pertimbangan lain tinggi, lahan tidak legal
key-class_code-A3 = kumuh berat, pertimbangan lain sedang, lahan legal
key-class_code-A4 = kumuh berat, pertimbangan lain sedang, lahan tidak legal
key-class_code-A5 = kumuh berat, pertimbangan lain rendah, lahan legal
key-class_code-A6 = kumuh berat, pertimbangan lain rendah, lahan tidak legal
key-class_code-B1 = kumuh sedang, pertimbangan lain tinggi, lahan legal
key-class_code-B2 = kumuh sedang, pertimbangan lain tinggi, lahan tidak legal
key-class_code-B3 = kumuh sedang, pertimbangan lain sedang, lahan legal
key-class_code-B4 = kumuh sedang, pertimbangan lain sedang, lahan tidak legal
key-class_code-B5 = kumuh sedang, pertimbangan lain rendah, lahan legal
key-class_code-B6 = kumuh sedang, pertimbangan lain rendah, lahan tidak legal
key-class_code-C1 = kumuh ringan, pertimbangan lain tinggi, lahan legal
key-class_code-C2 = kumuh ringan, pertimbangan lain tinggi, lahan tidak legal
key-class_code-C3 = kumuh ringan, pertimbangan lain sedang, lahan legal
key-class_code-C4 = kumuh ringan, pertimbangan lain sedang, lahan tidak legal
key-class_code-C5 = kumuh ringan, pertimbangan lain rendah, lahan legal
key-class_code-C6 = kumuh ringan, pertimbangan lain rendah, lahan tidak legal

column-locations-tenure_clear = Apakah status penguasaan tanahnya jelas
column-locations-plan_conformity = Apakah sesuai dengan rencana tata ruang
column-locations-strategic_value = Apakah lokasinya berada di fungsi strategis kota/kabupaten
column-locations-development_potential = Apakah ada potensi sosial, ekonomi, atau budaya yang dapat dikembangkan atau dipertahankan
column-locations-community_support = Apakah masyarakat mendukung penanganannya
column-locations-local_commitment = Apakah pemerintah daerah berkomitmen
column-decrees-class_code = Kode kelas tempat itu menurut SK, A1 sampai C6
column-decrees-priority = Prioritas tempat itu menurut SK, 1 sampai 9
column-decrees-handling = Pola penanganan tempat itu menurut SK

problem-level_stated_otherwise =
    { $n ->
        [1] Pertimbangan lain { $place } tercatat { $stated }, sedangkan butir-butirnya memberi { $computed }. Periksa butir-butirnya.
       *[other] Pertimbangan lain { $place } tercatat { $stated }, sedangkan butir-butirnya memberi { $computed } atau { $other }. Periksa butir-butirnya.
    }
problem-legality_stated_otherwise = Lahan { $place } tercatat { $stated }, sedangkan menurut penguasaan tanah dan tata ruangnya { $computed }. Periksa keduanya.
problem-code_stated_otherwise = SK { $number } memberi { $place } kode { $stated }, sedangkan survei { $survey } memberi { $computed }. Periksa kode pada SK-nya.
problem-priority_stated_otherwise = SK { $number } memberi { $place } prioritas { $stated }, sedangkan untuk kode { $code } prioritasnya { $computed }. Periksa prioritas pada SK-nya.
problem-handling_stated_otherwise =
    { $n ->
        [1] SK { $number } memberi { $place } pola { $stated }, sedangkan untuk kode { $code } polanya { $computed }. Periksa pola pada SK-nya.
       *[other] SK { $number } memberi { $place } pola { $stated }, sedangkan untuk kode { $code } polanya { $computed } atau { $other }. Periksa pola pada SK-nya.
    }
problem-decreed_below_line = SK { $number } memuat { $place } dengan kode, prioritas, atau pola, sedangkan menurut survei { $survey } tempat itu tidak kumuh. Periksa SK dan surveinya.
