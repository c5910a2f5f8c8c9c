## Masih berfungsi?

checks-headline-never = Belum ada catatan pemeriksaan atas { $n } kegiatan fisik selesai di { $place }{ $until }.
checks-headline-used = { $looked } dari { $n } kegiatan fisik selesai pernah diperiksa{ $until }; { $used } masih dipakai.
checks-headline-nothing = Belum ada kegiatan fisik selesai di { $place } yang perlu diperiksa{ $until }{ $others }.
checks-title-never = Belum ada catatan pemeriksaan{ $until }
checks-title = { $looked } dari { $works } kegiatan fisik pernah diperiksa{ $until }: { $exists } masih ada, { $working } berfungsi
checks-subtitle = { $place } · { $period } · jawaban pemeriksaan terakhir · kegiatan fisik selesai · jumlah kegiatan.
checks-rule = Aturan dasbor ini, bukan peraturan: setiap kegiatan diperiksa sekali setahun, paling lambat { $months } bulan setelah pemeriksaan terakhir atau setelah selesai.
checks-unfinished =
    { $n ->
        [0] { "" }
       *[other] { $n } kegiatan belum selesai, belum perlu diperiksa.
    }
checks-stage-unknown =
    { $n ->
        [0] { "" }
       *[other] { $n } kegiatan tidak menyebut tahap.
    }
checks-nothing-standing =
    { $n ->
        [0] { "" }
       *[other] { $n } kegiatan selesai lainnya bukan kegiatan fisik (pelatihan, gotong royong).
    }
checks-label = Pemeriksaan terakhir kegiatan di { $place }
checks-exists = Ada
checks-good = Baik
checks-working = Berfungsi
checks-used = Dipakai
found-yes = ya
found-partly = sebagian
found-no = tidak
found-not_said = tidak dicatat
found-not_looked = belum diperiksa
checks-count = { $answer } { $n }
checks-col-question = Pertanyaan
checks-overdue-title =
    { $n ->
        [0] Tidak ada pemeriksaan yang terlambat{ $until }
       *[other] { $n } kegiatan fisik sudah waktunya diperiksa atau diperiksa lagi{ $until }, terlama sejak { $since }
    }
checks-list-title = Setiap kegiatan fisik selesai
checks-list-subtitle = Yang paling lama menunggu lebih dulu · { $place } · keadaan pada { $today }.
checks-more =
    { $n ->
        [0] { "" }
       *[other] dan { $n } lainnya; semuanya ada di unduhan.
    }
checks-col-work = Kegiatan
checks-col-place = Tempat
checks-col-finished = Selesai
checks-col-looked = Pemeriksaan terakhir
checks-col-found = Ditemukan
checks-col-improved = Memperbaiki
checks-col-due = Pemeriksaan berikutnya
checks-found = ada: { $exists }; baik: { $good }; berfungsi: { $works }; dipakai: { $used }.
checks-looked = { $date }, { $by }
checks-by-unknown = pemeriksa tidak disebut
checks-improved-none = tidak dicatat
checks-due-late-years =
    { $n ->
       *[other] batas { $due }, lewat { $n } tahun
    }
checks-due-late-months =
    { $n ->
       *[other] batas { $due }, lewat { $n } bulan
    }
checks-due-late-days =
    { $n ->
       *[other] batas { $due }, lewat { $n } hari
    }
checks-due-not-yet = batas { $due }
sheet-checks = Pemeriksaan
