## Kolaborasi

page-collaboration = Kolaborasi
question-collaboration = Siapa melakukan apa, dan apakah janji dipenuhi?
collaboration-show-stages = Tahap
collaboration-show-bodies = Lembaga
collaboration-show-promises = Janji
collaboration-show-wins = Hasil
headline-collaboration-promises =
    { $kept ->
        [0] { $n ->
            [1] Satu janji di { $place } belum tercatat dipenuhi{ $until }{ $overdue ->
                [0] .
               *[other] ; lewat tenggat.
            }
           *[other] Belum satu pun dari { $n } janji di { $place } tercatat dipenuhi{ $until }{ $overdue ->
                [0] .
               *[other] ; { $overdue } lewat tenggat.
            }
        }
       *[other] { $kept } dari { $n } janji di { $place } dipenuhi{ $until }{ $overdue ->
            [0] { $most ->
                [0] .
               *[other] , { $late } di antaranya terlambat.
            }
           *[other] ; { $overdue } lewat tenggat.
        }
    }
headline-collaboration-facts = { $n } peristiwa kerja sama tercatat{ $when } di { $place }; janji belum tercatat.
headline-collaboration-part = { $place }: { $said }.
headline-collaboration-none = Belum ada peristiwa kerja sama yang tercatat di { $place }.
headline-collaboration-none-year = Pada { $year } tidak ada peristiwa kerja sama tercatat di { $place }{ $others }.
collaboration-none-year = Pada { $year } tidak ada peristiwa tercatat{ $others }.
collaboration-none-file = Data ini belum memuat catatan kerja sama.
collaboration-subtitle =
    { $n ->
        [0] { "" }
       *[other] { $place } · { $year } · { $n } peristiwa, { $joint } di antaranya menyebut dua lembaga atau lebih{ $others }.
    }
collaboration-above =
    { $n ->
        [0] { "" }
       *[other] { $n } peristiwa lain{ $when } tercatat untuk tempat yang melingkupinya.
    }
collaboration-counted = Yang dihitung adalah peristiwa yang tercatat; kepercayaan tidak diberi nilai.
collaboration-all-years = Temuan kajian ditampilkan sampai akhir tahun yang dipilih.
collaboration-no-data = tidak tercatat
collaboration-no-facts = tidak ada peristiwa{ $when }
collaboration-facts = Tercatat: { $facts }.
collaboration-found = Temuan kajian: { $finding }.
collaboration-open = Lihat { $n } catatan: { $stage }
collaboration-no-evidence =
    { $n ->
        [0] { "" }
       *[other] { $n } peristiwa belum disertai bukti
    }
collaboration-year-only =
    { $n ->
        [0] { "" }
       *[other] { $n } peristiwa hanya diketahui tahunnya
    }
collaboration-count-meeting = { $n } pertemuan
collaboration-count-data_shared = { $n } kali berbagi data
collaboration-count-agreement = { $n } kesepakatan
collaboration-count-promise = { $n } janji
collaboration-count-goal = { $n } sasaran
collaboration-count-work = { $n } kegiatan
collaboration-count-obstacle = { $n } hambatan
collaboration-count-leadership = { $n } tindakan pimpinan
collaboration-count-verification = { $n } verifikasi lapangan
collaboration-count-other = { $n } { $kind }
collaboration-stages-title = { $known } dari { $all } tahap kolaborasi sudah ada catatannya{ $until }
collaboration-stages-subtitle = Tahap menurut Ansell dan Gash (2008); prosesnya berulang.
collaboration-frame-title = Kerangka kolaborasi
collaboration-frame-facts =
    { $n ->
        [0] { "" }
       *[other] { $n } peristiwa lain, tentang kerangka kerja sama, ada di bawah.
    }
collaboration-frame-subtitle = Penjelasan umum, lalu yang tercatat tentang tempat ini.
collaboration-stage-dialogue = Dialog tatap muka
collaboration-stage-trust = Membangun kepercayaan
collaboration-stage-commitment = Komitmen pada proses
collaboration-stage-understanding = Pemahaman bersama
collaboration-stage-outcomes = Hasil antara
collaboration-stage-starting_conditions = Kondisi awal
collaboration-stage-institutional_design = Rancangan kelembagaan
collaboration-stage-leadership = Kepemimpinan fasilitatif
collaboration-asks-dialogue = Siapa bertemu, seberapa sering, dan membahas apa?
collaboration-asks-trust = Apakah data dibagikan dan janji dipenuhi?
collaboration-asks-commitment = Siapa menyepakati apa?
collaboration-asks-understanding = Apakah sasaran dan daftar masalahnya sama?
collaboration-asks-outcomes = Hasil kecil apa yang sudah dicapai?
collaboration-asks-starting_conditions = Perbedaan kekuatan, sumber daya, dan pengetahuan; alasan untuk ikut serta; serta pengalaman bekerja sama atau berselisih sebelumnya.
collaboration-asks-institutional_design = Forum yang terbuka bagi semua pihak, aturan yang jelas, dan proses yang transparan.
collaboration-asks-leadership = Pimpinan yang mempertemukan para pihak, menjaga aturan, dan menguatkan pihak yang lemah.
fact-on = Tanggal
fact-on-year = { $date } (hanya tahun yang diketahui)
fact-by = Lembaga
fact-by-none = tidak disebut
fact-at = Tempat
fact-evidence = Bukti
fact-evidence-none = belum dicantumkan
fact-source = Sumber
fact-source-page = { $source }, { $page }
fact-note = Catatan
fact-stage = Tahap
fact-kind = Jenis
fact-title = Peristiwa
facts-table = Semua peristiwa dan temuan kajian

## Lembaga

bodies-title = { $n } lembaga tercatat terlibat{ $when }
bodies-subtitle = { $place } · { $year } · kegiatan menurut pelaksana, dan peristiwa menurut lembaga yang disebut.
bodies-rules = Kegiatan mencakup semua tahap. Nilai yang berbeda jenis tidak dijumlahkan; yang ditampilkan jenis yang paling dekat dengan belanja.
bodies-without-implementer =
    { $n ->
        [0] { "" }
       *[other] { $n } kegiatan tidak menyebut pelaksananya.
    }
bodies-none = Belum ada lembaga yang tercatat terlibat di { $place }.
bodies-none-year = Pada { $year } tidak ada lembaga yang tercatat terlibat di { $place }; pada tahun lain { $n }.
bodies-col-body = Lembaga
bodies-col-level = Tingkat
bodies-col-works = Kegiatan
bodies-col-money = Nilai uang
bodies-col-meetings = Pertemuan
bodies-col-data = Berbagi data
bodies-col-agreements = Kesepakatan
bodies-col-promises = Janji dipenuhi
bodies-col-others = Peristiwa lain
bodies-col-role = Peran
bodies-level-community = Masyarakat
bodies-level-kelurahan = Kelurahan
bodies-level-city = Kota/kabupaten
bodies-level-province = Provinsi
bodies-level-national = Pusat
bodies-level-partner = Mitra
bodies-level-unregistered = Tidak ada dalam daftar lembaga
bodies-money = { $money } ({ $kind })
bodies-money-others = { $money } ({ $kind }; jenis lain: { $others })
bodies-money-none = belum ada data
bodies-kept = { $kept } dari { $n }
bodies-idle =
    { $n ->
        [0] Semua lembaga yang terdaftar memiliki catatan di sini{ $when }
       *[other] { $n } lembaga terdaftar tidak memiliki catatan di sini{ $when }{ $others ->
            [0] { "" }
           *[other] ; { $others } di antaranya memiliki catatan pada tahun lain
        }
    }
pairs-title = { $n } pasang lembaga tercatat dalam peristiwa yang sama{ $when }
pairs-subtitle = { $place } · { $year } · garis menghubungkan lembaga yang disebut dalam peristiwa yang sama; makin tebal, makin banyak peristiwa.
pairs-hint = Pilih sebuah lembaga untuk melihat lembaga yang disebut bersamanya dan dalam berapa peristiwa.
pairs-none = Belum ada peristiwa yang menyebut dua lembaga atau lebih.
pairs-none-year = Pada { $year } tidak ada peristiwa yang menyebut dua lembaga atau lebih; pada tahun lain { $n } pasang.
pairs-alt = Diagram busur: { $n } pasang lembaga yang disebut dalam peristiwa yang sama.
pairs-with = { $name }: { $others }
pairs-with-one = { $name } ({ $facts })
pairs-col-first = Lembaga
pairs-col-second = Bersama
pairs-col-facts = Peristiwa
pairs-col-which = Daftar peristiwa

## Janji

promises-title =
    { $n ->
        [0] Semua janji tercatat dipenuhi{ $until }
       *[other] { $n } janji belum tercatat dipenuhi{ $until }
    }
promises-subtitle = { $n } janji yang dibuat · { $place } · keadaan pada { $today }. { $later }
promises-later =
    { $n ->
        [0] { "" }
       *[other] { $n } janji lain dibuat sesudahnya.
    }
promises-rule = “Belum tercatat dipenuhi” tidak berarti janji itu dilanggar. “Pertemuan sebelumnya” ialah pertemuan terakhir yang tercatat dengan lembaga dan tempat yang sama.
promises-none = Belum ada janji yang tercatat di { $place }{ $until }.
promise-state-overdue = Lewat tenggat, belum tercatat dipenuhi
promise-state-not_due = Belum lewat tenggat
promise-state-no_due = Belum tercatat dipenuhi, tanpa tenggat
promise-state-kept_late = Dipenuhi, terlambat
promise-state-kept = Dipenuhi, tidak diketahui tepat waktu atau terlambat
promise-state-on_time = Dipenuhi tepat waktu
promise-count = { $state }: { $n }
promise-kept = dipenuhi { $date }
promise-not-kept = belum tercatat dipenuhi
promise-due = tenggat { $date }
promise-by = Oleh
promise-made = Dijanjikan
promise-met = Pertemuan sebelumnya
promise-met-one = { $title } ({ $date })
promise-met-several = { $n } pertemuan ({ $date })
promise-met-none = pertemuan tidak disebut
promise-when-due = Tenggat
promise-without-due = tanpa tenggat
promise-fulfilled = Pemenuhan
promise-title = Janji
promise-state = Keadaan
promise-late = terlambat { $span }
promise-early = { $span } sebelum tenggat
promise-on-the-day = tepat pada tenggat
promise-around = antara { $early } sebelum dan { $late } setelah tenggat
promise-left =
    { $n ->
        [0] tenggatnya hari ini
       *[other] { $span } lagi
    }

## Hasil

wins-title = { $n } kegiatan selesai pada { $period }
wins-title-none = Belum ada kegiatan selesai yang tercatat{ $until }{ $others }
wins-subtitle = { $place } · { $year } · kegiatan selesai dan hasil tercatat per tahun, di samping luas kumuh dan nilai kekumuhan.
wins-until = sampai akhir { $year }
wins-beside = Berdampingan bukan berarti yang satu menyebabkan yang lain.
wins-hollow = Batang kosong: luas yang bukan dari SK atau pengukuran, atau bagian nilai yang belum pasti.
wins-none = Belum ada kegiatan selesai, hasil, atau survei yang tercatat untuk { $place }{ $until }{ $others }.
wins-alt = Urutan tahun: kegiatan selesai, hasil tercatat, luas kumuh, dan nilai kekumuhan { $place }.
wins-col-year = Tahun
wins-col-area = Luas kumuh
wins-col-score = Nilai kekumuhan
wins-col-works = Kegiatan selesai
wins-col-facts = Hasil tercatat
wins-area = { $area } · { $kind }
wins-area-part = { $area } · { $kind } · { $covered } dari { $places } kawasan
wins-score = { $points } dari { $top } poin
wins-score-rule = { $points } dari { $top } poin · { $rule }
wins-line = Garis tegak pada nilai: ambang kumuh { $threshold } poin.
wins-works = { $output } ({ $n } kegiatan)
wins-works-bare = { $output } ({ $n } kegiatan, { $bare } tanpa volume)
wins-more = dan { $n } jenis lain
wins-more-facts = dan { $n } hasil lain
sheet-facts = Peristiwa kerja sama
sheet-bodies = Lembaga
sheet-pairs = Pasangan lembaga
sheet-promises = Janji
sheet-wins = Hasil per tahun

## Garis waktu

timeline-facts = { $n } peristiwa
timeline-day = satu peristiwa
timeline-not-day = hanya bulan atau tahunnya diketahui
timeline-late = terlambat
timeline-today = keadaan pada { $day }
promise-kept-mark = Dipenuhi
