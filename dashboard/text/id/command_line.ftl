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
