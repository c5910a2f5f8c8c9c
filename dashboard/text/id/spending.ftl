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
