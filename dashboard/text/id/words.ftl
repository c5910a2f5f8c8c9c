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

option-province = { $name }, provinsi
option-kecamatan = { $name }, kecamatan
option-kelurahan = { $name }, kelurahan
option-kawasan = { $name }, kawasan

## Satuan

unit-ha = ha
unit-m = m
unit-m2 = m²
unit-unit = unit
unit-building = bangunan
unit-kk = KK
unit-people = jiwa
unit-kali = kali
unit-percent = %
unit-unit_per_ha = unit/ha
unit-people_per_ha = jiwa/ha
unit-points = poin
one-ha = ha
one-m = m
one-m2 = m²
one-unit = unit
one-building = bangunan
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
kind-reported = laporan
kind-estimate = perkiraan
kind-illustrative = data contoh
kind-measured = pengukuran
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

# Yang kurang menurut setiap kriteria, sesudah jumlahnya: 622 bangunan tanpa prasarana pemadam.
lack-building_irregularity = belum teratur
lack-building_density = berbangunan terlalu padat
lack-building_substandard = belum layak
lack-road_coverage =
    { $unit ->
        [ha] belum terjangkau jalan
       *[other] jalan belum ada
    }
lack-road_surface = jalan rusak
lack-water_access = tanpa air minum aman
lack-water_quantity = kekurangan air minum
lack-drainage_inundation = tergenang
lack-drainage_absence =
    { $unit ->
        [ha] tanpa saluran
       *[other] saluran belum ada
    }
lack-drainage_construction =
    { $unit ->
        [ha] dengan saluran rusak
       *[other] saluran rusak
    }
lack-drainage_disconnected =
    { $unit ->
        [ha] dengan saluran belum terhubung
       *[other] saluran belum terhubung
    }
lack-drainage_unmaintained =
    { $unit ->
        [ha] dengan saluran tidak terpelihara
       *[other] saluran tidak terpelihara
    }
lack-wastewater_system = dengan sistem air limbah belum sesuai
lack-wastewater_facility = dengan jamban atau tangki septik belum sesuai
lack-waste_facility = tanpa sarana sampah
lack-waste_system = tanpa layanan sampah
lack-waste_unmaintained = dengan sarana sampah tidak terpelihara
lack-fire_infrastructure = tanpa prasarana pemadam
lack-fire_equipment = tanpa alat pemadam
lacking = { $volume } { $what }
share-of = { $share } { $unit }
lacking-or = { $first } atau { $last }

measure-slum_area = Luas kumuh
measure-slum_area_handled = Luas kumuh yang ditangani
measure-slum_area_before = Luas kumuh awal (tahunnya tidak disebut)
measure-spending = Dana
measure-population = Penduduk
measure-population_density = Kepadatan penduduk
measure-slum_kecamatan = Jumlah kecamatan yang memiliki kawasan kumuh
measure-handling_began = Tahun mulai penanganan
measure-slum_class = Tingkat kekumuhan
measure-score_total = Nilai kekumuhan
measure-building_density = Kepadatan bangunan
measure-well_and_river_water = Rumah tangga yang memakai air sumur dan sungai

# Batas, bukan nilai: kurang dari 80 unit/ha
bound-below = kurang dari
bound-above = lebih dari
bounded-below = kurang dari { $value }
bounded-above = lebih dari { $value }

flag-missing = belum disurvei
flag-incomplete = sebagian RT belum disurvei
flag-no_base = jumlah seluruhnya tidak diketahui
flag-negative = tercatat negatif, dihitung nol
flag-over_base = lebih besar daripada seluruhnya, dihitung 100 %
flag-range = sumber memberi rentang
flag-derived = dihitung dari jumlah bangunan dan luas

## Kegiatan dan uang

amount-budget = Pagu
amount-contract = Kontrak
amount-disbursed = Pencairan
amount-realised = Realisasi
amount-unstated = Jenis anggaran tidak disebutkan
amount-of-budget = Pagu
amount-of-contract = Kontrak
amount-of-disbursed = Pencairan
amount-of-realised = Realisasi
amount-of-unstated = Nilai tanpa jenis
amount-note-budget = Pagu adalah rencana, belum tentu dibelanjakan.
amount-note-contract = Nilai kontrak, belum tentu dibayarkan.
amount-note-disbursed = Uang yang dicairkan ke pelaksana.
amount-note-realised = Uang yang dibelanjakan.
amount-note-unstated = Sumber tidak menyebut apakah ini pagu, kontrak, atau realisasi.

source-apbn = APBN (tidak dirinci)
source-apbn_bdi = APBN: BDI/BPM
source-apbn_kawasan = APBN skala kawasan
source-dak = DAK
source-apbd_prov = APBD provinsi
source-apbd_kota = APBD kota/kabupaten (di luar dana kelurahan)
source-dana_kelurahan = Dana kelurahan
source-swadaya = Swadaya masyarakat
source-csr = CSR dan swasta
source-lainnya = Lainnya
source-unknown = Sumber dana tidak disebut

# Kelompok: APBN dengan semua programnya, APBD kota/kabupaten dengan dana kelurahan.
family-apbn = APBN
family-dak = DAK
family-apbd_prov = APBD provinsi
family-apbd_kota = APBD kota/kabupaten
family-csr = CSR dan swasta
family-swadaya = Swadaya masyarakat
family-lainnya = Lainnya
family-unknown = Sumber dana tidak disebut

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

## Waktu

# Dari dua tahun dalam tahun: lewat hampir 7 tahun.
span-days =
    { $n ->
       *[other] { $days } hari
    }
span-over-years =
    { $n ->
       *[other] lebih dari { $n } tahun
    }
span-nearly-years =
    { $n ->
       *[other] hampir { $n } tahun
    }
span-overdue = lewat { $span }

## Tanda

sign-percent = { "\u00A0" }%
