## Peta

headline-map-locations = { $n } kawasan kumuh di { $place }: { $area } ({ $by }){ $newer ->
        [0] .
       *[other] ; angka lebih baru untuk { $newer }.
    }
headline-rt = { $place }: { $class } menurut survei { $year }, { $points } dari { $top } poin.
headline-map-partial = { $n } kawasan kumuh di { $place }; { $known ->
        [0] luasnya belum tercatat
       *[other] luasnya baru diketahui untuk { $known }
    }.
headline-map-rts = { $slum } dari { $n } RT di { $place } kumuh menurut survei { $year }.
headline-map-rts-open = { $slum } dari { $n } RT di { $place } kumuh menurut survei { $year }, { $open } belum pasti.
headline-map-unsurveyed = { $n } RT di { $place } belum ada yang disurvei.
headline-map-measure = { $what } di { $place }: { $steps }.
headline-map-none = Tidak ada tempat di { $place } yang dapat ditampilkan di peta.
map-none = Letak { $place } belum tercatat. Lengkapi lintang dan bujur dalam daftar tempat (locations), atau tambahkan berkas batas (boundaries.geojson).
map-subtitle = Lokasi kumuh dan nilai RT · { $place } · { $as_of }
map-schematic = Skematik: letak, bentuk, dan ukuran petak RT bukan yang sebenarnya.
map-indicative = Batas RT indikatif: bukan hasil survei dan bukan acuan batas.
map-estimate = Lingkaran penuh = luas terbaru (tepi putus-putus = laporan), lingkaran tebal = luas pertama, keduanya dalam ukuran sebenarnya; lingkaran tipis = kemungkinan letak tempat yang dipilih. Letak adalah perkiraan.
map-unplaced =
    { $n ->
        [0] { "" }
       *[other] { $n } tempat yang letaknya tidak tercatat hanya ada di tabel.
    }
map-alt = Peta { $place }: { $items }.
map-alt-kawasan = { $n } kawasan kumuh sebagai lingkaran sesuai luasnya
map-alt-rt = { $n } RT menurut bentuknya
map-hint = Pilih petak RT untuk menampilkan RT itu.
map-gathered = RT yang senilai dan bersebelahan digambar menyatu.
map-hint-part = Pilih salah satu bidang untuk membuka wilayahnya dengan batas setiap RT.
map-borders = Garis tipis = batas wilayah menurut berkas peta; garis tebal = batas kawasan kumuh.
map-tip-no-area = luas tidak diketahui
map-tip-total = { $points } dari { $top } poin, { $class }
map-tip-missing = belum disurvei
map-tip-works = { $n } kegiatan
map-tip-money = { $money } ({ $kind })
map-tip-position = letak: { $position }
position-survey = hasil survei
position-estimate = perkiraan
position-indicative = perkiraan batas
position-schematic = skematik
position-none = tidak diketahui
position-unstated = ada, asalnya tidak disebut
position-error = ± { $metres }
map-col-place = Tempat
map-col-rts = Jumlah RT
map-elsewhere = tanpa wilayah
map-col-area = Luas kumuh
map-col-points = Nilai
map-col-class = Tingkat
map-col-works = Kegiatan
map-col-position = Letak
map-estimate-tiles = Lingkaran tebal = luas kumuh pertama dan terbaru dalam ukuran sebenarnya (tepi putus-putus = laporan); lingkaran tipis = kemungkinan letak. Letak adalah perkiraan.
map-on-paper = Peta ini terlalu rinci untuk dicetak dari halaman ini; unduh sebagai PNG atau SVG.
map-note-estimate = letak perkiraan
map-note-estimate-within = letak perkiraan ± { $metres }
map-money-nothing = tidak ada nilai tercatat
local-map-value = angka = nilai RT, 0–{ $top } poin; makin tinggi makin kumuh
local-map-filter = Pilih satu baris atau lebih untuk menampilkan hanya RT itu.
map-wide-subtitle = RT kumuh · { $rows } · { $place } · survei { $year }
map-wide-circles = Luas lingkaran sebanding dengan banyaknya RT kumuh; letaknya titik tengah tempat itu.
map-wide-place = Tempat
map-wide-rts = RT
map-wide-slum = Kumuh
map-wide-maybe = Belum pasti
map-wide-unsurveyed = Belum disurvei
map-wide-area = Luas RT kumuh
sheet-rts-counted = RT kumuh
map-zoom = Gambar dapat digeser dan diperbesar.
map-show-scores = Nilai
map-show-money = Belanja
map-money-circles = Luas lingkaran sebanding dengan nilai uang.
map-money-unplaced =
    { $n ->
        [0] { "" }
       *[other] { $money } di { $n } tempat tidak ada pada peta: tempatnya tidak dirinci atau letaknya tidak tercatat; ada di tabel.
    }
map-money-none = Tidak ada letak untuk belanja di { $place }; angkanya ada di halaman Belanja.
map-alt-points = { $n } RT sebagai titik
map-points = Titik = letak RT; bentuk dan ukurannya tidak diketahui.
choice-map-base = Peta dasar
map-base-schematic = Peta skematik
map-base-online = Peta daring
map-base-trying = Peta dasar daring sedang dihubungi; yang tampil peta skematik.
map-base-failed = Peta dasar daring tidak terjangkau; yang tampil peta skematik.
map-base-again = Coba lagi
map-base-source = peta dasar: { $credit }

## Peta RT

local-map-label = Peta { $n } RT { $place }, { $what }: { $steps }
local-map-step = { $name } { $n }
local-map-rts = { $n } RT { $name }
local-map-source = daratan: { $source }
local-map-areas = Luas kumuh, skala sama
local-map-schematic = Skematik, bukan batas RT
local-map-indicative = Batas indikatif, bukan hasil survei
local-map-north = U
local-map-count = kegiatan yang dirinci sampai RT itu ({ $period })
local-map-legend = Kelas menurut survei
local-map-step-missing = belum disurvei
local-map-step-not_slum = tidak kumuh
local-map-step-open = kelas belum pasti
local-map-step-light = kumuh ringan
local-map-step-moderate = kumuh sedang
local-map-step-heavy = kumuh berat
local-map-total = { $points } ({ $year })
local-map-went = Nilai: { $totals }
local-map-lacks = { $aspect }: { $lacking }
local-map-to-report = Buka rapor RT ini
local-map-to-score = Lihat rincian nilainya
local-map-frames = Tahun
local-map-play = Putar
local-map-pause = Jeda

## Yang ditampilkan peta RT

choice-map-measure = Isi petak RT
map-measure-class = Kelas kumuh
map-measure-distance = Poin yang harus turun
map-measure-change = Perubahan nilai
map-measure-works = Kegiatan menurut tahap
map-measure-people = Penduduk di RT kumuh
map-measure-promises = Janji untuk RT
map-measure-aspect = Aspek: { $aspect }
map-title-change = Perubahan poin { $first }–{ $last }
map-title-aspect = { $aspect }: poin dari { $top }
map-title-works = Tahap terjauh kegiatan; angka = jumlah kegiatan
map-step-open = belum pasti
map-step-below = di bawah ambang
map-step-points = { $low }–{ $high } poin
map-step-points-over = lebih dari { $low } poin
map-step-not-both = tidak disurvei dua kali
map-step-fell-much = turun { $points } poin atau lebih
map-step-fell = turun 1–{ $points } poin
map-step-same = tetap
map-step-rose = naik
map-step-zero = 0 poin
map-step-uncounted = jumlah penduduk tidak tercatat
map-step-no-works = tidak ada kegiatan tercatat
map-step-no-stage = tahap tidak disebut
map-step-nothing = Rp0
map-step-promise-none = tidak ada janji tercatat
map-step-promise-kept = tercatat dipenuhi
map-step-promise-open = belum tercatat dipenuhi
map-step-promise-overdue = lewat tenggat
map-said-distance = harus turun { $points } poin agar di bawah ambang
map-said-change = berubah { $points } poin
map-said-aspect = { $aspect }: { $points } dari { $top } poin
map-said-people = { $people } penduduk
map-step-band = { $points } ({ $range })
map-from-to = { $low } s.d. { $high }
choice-map-beside = Sandingkan
map-beside-nothing = satu peta
map-beside-years = semua tahun
map-said-survey = { $what } (survei { $year })
