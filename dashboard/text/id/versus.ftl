## Berdampingan

choice-vs = Bandingkan dengan
vs-ask = Bandingkan dengan …
vs-none = Tanpa pembanding
vs-year = tahun { $year }
vs-side = { $place } ({ $time })
vs-label = { $first } dan { $second }
vs-subtitle = { $measure } · { $place } · { $rule }.
vs-money-subtitle = { $what } · { $kind }.
vs-col-aspect = Aspek
vs-col-what = Isi
headline-vs-scores = { $first }: { $points } poin; { $second }: { $others } poin. { $most }
headline-vs-money = { $kind } { $first }: { $money }; { $second }: { $others }. { $most }
vs-most = Paling berbeda: { $what } ({ $first } dan { $second }).
vs-most-many = Paling berbeda: { $what } ({ $exact ->
        [no] paling sedikit { $by }
       *[yes] { $by }
    }).
vs-same = Tidak ada yang berbeda.
vs-not-certain = Belum pasti apa yang berbeda.
vs-money-same = Rinciannya sama.
vs-money-none = tidak tercatat
vs-survey = Survei { $year }
vs-cannot = { $first } belum dapat dibandingkan dengan { $second }: tidak keduanya disurvei menurut aturan yang sama.
