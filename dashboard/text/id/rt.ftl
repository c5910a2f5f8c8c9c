## Rapor RT

page-rt = Rapor RT
question-rt = Bagaimana RT saya?
headline-choose-rt =
    { $n ->
        [0] Belum ada RT yang tercatat di { $place }.
       *[other] Pilih satu dari { $n } RT di { $place }.
    }
headline-rt-none = Belum tercatat survei kriteria untuk { $place }.
headline-rt-unsurveyed = { $place } belum disurvei.
rt-survey-first = Nilainya baru dapat dihitung setelah kriterianya disurvei.
rt-not-read = RT ini belum disurvei. Angka { $place } ({ $year }) berlaku untuk seluruh tempat itu, bukan untuk RT ini.
rt-holding = Yang masih kurang
rt-holding-note = Poin kekumuhan per aspek, survei { $year }
rt-points = { $points } dari { $top } poin
rt-nothing-missing = tidak ada kekurangan tercatat
rt-unknown = { $criterion }: belum disurvei
rt-built-summary = { $n } kegiatan selesai{ $within }; terakhir { $latest }
rt-built-in-year = {" "}(pada { $year }: { $n })
rt-promised-summary = { $plans } kegiatan direncanakan atau berjalan; { $open } dari { $n } janji belum tercatat dipenuhi
rt-built = Yang sudah dibangun{ $until }
rt-built-none = Belum ada kegiatan selesai yang tercatat di RT ini{ $until }{ $others }.
rt-built-more = { $shown } terbaru dari { $n } kegiatan selesai
rt-shared = volume untuk beberapa RT
rt-promised = Yang dijanjikan{ $until }
rt-promised-none = Belum ada janji atau rencana yang tercatat untuk RT ini{ $until }.
rt-promise-open = belum
rt-promise-kept = dipenuhi
rt-promise-late = dipenuhi, terlambat
rt-open-score = Lihat rincian nilainya
rt-open-map = Lihat di peta
