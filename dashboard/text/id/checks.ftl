## Masih berfungsi?

checks-headline-never = Belum tercatat pemeriksaan atas { $n } kegiatan fisik yang selesai di { $place }{ $until }.
checks-headline-used = { $looked } dari { $n } kegiatan fisik yang selesai pernah diperiksa{ $until }; { $used } masih dipakai.
checks-headline-nothing = Belum ada kegiatan fisik yang selesai di { $place } dan perlu diperiksa{ $until }{ $others }.
checks-title-never = Belum ada catatan pemeriksaan{ $until }
checks-title = { $looked } dari { $works } kegiatan fisik pernah diperiksa{ $until }: { $exists } masih ada, { $working } berfungsi
checks-subtitle = { $place } · { $period } · jawaban pemeriksaan terakhir · kegiatan fisik selesai · jumlah kegiatan.
checks-rule = Aturan dasbor ini, bukan peraturan pemerintah: setiap kegiatan diperiksa sekali setahun, paling lambat { $months } bulan setelah pemeriksaan terakhir atau setelah selesai.
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
       *[other] { $n } kegiatan fisik sudah waktunya diperiksa{ $until }, paling lama sejak { $since }
    }
checks-list-title = Setiap kegiatan fisik selesai
checks-list-subtitle = Diurutkan dari yang paling lama menunggu · { $place } · keadaan pada { $today }.
checks-more =
    { $n ->
        [0] { "" }
       *[other] dan { $n } lainnya; semuanya ada di unduhan.
    }
checks-col-work = Kegiatan
checks-col-place = Tempat
checks-col-finished = Selesai
checks-col-looked = Pemeriksaan terakhir
checks-col-found = Hasil pemeriksaan
checks-col-improved = Yang diperbaiki
checks-col-due = Pemeriksaan berikutnya
checks-found = ada: { $exists }; baik: { $good }; berfungsi: { $works }; dipakai: { $used }.
checks-looked = { $date }, { $by }
checks-by-unknown = pemeriksa tidak disebut
checks-improved-none = tidak dicatat
checks-due-late = tenggat { $due }, { $overdue }
checks-due-not-yet = tenggat { $due }
sheet-checks = Pemeriksaan
