## Indikator

headline-indicators-unsurveyed = { $until ->
        [now] Belum
       *[other] Sampai akhir { $until } belum
    } { $n ->
        [1] disurvei
       *[other] satu pun dari { $n } RT disurvei
    }; hanya ada angka { $place } ({ $year }).
headline-indicators-slum = { $slum } dari { $n } RT masih kumuh menurut survei { $year }.
headline-indicators-none-slum = Tidak satu pun dari { $n } RT masih kumuh menurut survei { $year }.
headline-indicators-open = { $slum } dari { $n } RT kumuh menurut survei { $year }, { $open } belum pasti.
headline-indicators-none = Belum tercatat survei kriteria untuk { $place }.
headline-distance =
    { $near ->
        [0] Survei { $year }: { $slum } dari { $n } RT belum di bawah ambang { $threshold } poin.
       *[other] Survei { $year }: { $slum } dari { $n } RT belum di bawah { $threshold } poin; { $near } perlu turun paling banyak { $points } poin.
    }
indicators-measure-mean = Rata-rata persentase kekurangan
indicators-whole-summed = { $place }, seluruh RT digabung
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
distance-pooled = Jumlah gabungan dapat menutupi perbedaan: di dalamnya mungkin masih ada RT yang belum di bawah ambang.
distance-hint = Pilih satu baris untuk melihat rincian nilainya.
distance-legend-most = aspek dengan poin terbanyak
distance-legend-others = aspek lain
distance-row = { $distance }; terbanyak dari { $aspects }, { $points } poin
distance-legend-open = belum pasti
distance-legend-line = ambang kumuh, { $threshold } poin
distance-part = { $aspect } { $points } dari { $top } poin
distance-short-above = perlu turun { $points } poin
distance-short-below = { $points } poin di bawah ambang
distance-short-open = belum pasti, perlu turun paling banyak { $points } poin
distance-above = Perlu turun { $points } poin agar berada di bawah ambang { $threshold }.
distance-below = { $points } poin di bawah ambang { $threshold }.
distance-open = Dapat di bawah atau di atas ambang { $threshold }; paling banyak perlu turun { $points } poin.
distance-col = Jarak ke ambang
score-opened-title = Rincian nilai: { $column } · { $place }
score-opened-subtitle = { $year } · { $rule }: kriteria dalam { $criteria }, penilaian dalam { $scoring }.
score-opened-link = Lihat rincian nilai { $place }
score-opened-total = { $place }: { $points } dari { $top } poin, { $class }.
score-opened-known = { $known } dari { $n } kriteria ini sudah pasti poinnya.
score-opened-total-none = { $place }: belum disurvei menurut aturan ini, jadi tidak ada total.
score-opened-unknown = { $criterion }: { $flag }, jadi { $points } poin.
score-opened-share = { $criterion }: { $percent }, rentang { $band }, { $points } poin.
score-opened-volume = { $criterion }: { $volume } dari { $base } = { $percent }, rentang { $band }, { $points } poin.
score-opened-of = { $volume } dari { $base } = { $percent }
score-opened-around = belum disurvei; { $measured } adalah angka { $place }
score-opened-row = { $measured } · { $points } dari { $top } poin
score-opened-rows = Lihat baris datanya
count-points = { $n } poin
bands-legend = Poin satu kriteria
band-points = { $n } poin: { $band }
class-totals = { $class }: { $totals } poin
score-opened-left = Perlu berkurang { $left } lagi agar turun ke { $points } poin.
score-opened-bands = { $low } sampai { $high }
score-opened-band-below = di bawah { $edge }
score-opened-sum = jumlah { $reported } dari { $places } RT
score-opened-rts =
    { $n ->
       *[other] { $n } RT yang dijumlahkan
    }
score-opened-stated = { $measure } menurut sumber: { $stated } ({ $date }, { $who }; { $source }). Hasil hitungan dari survei { $year }: { $computed }.
score-opened-not-computed = tidak dapat dihitung
indicators-show-change = Perubahan
choice-from = Dibandingkan dengan
headline-change = RT kumuh: { $before } dari { $n } pada { $first }, { $after } pada { $last }.
headline-change-none = Belum ada dua survei { $place } yang dapat disandingkan.
change-first-title = Persentase kekurangan di { $place }, survei { $year }
change-first-subtitle = Menurut kriteria · survei { $year } · persen, skala 0–100
change-none = Survei { $year } adalah survei pertama di sini. Perubahan terlihat setelah survei berikutnya.
change-two-rules = Kedua survei memakai aturan yang berbeda: poin, total, dan tingkatnya tidak disandingkan. Yang disandingkan hanya persentase kekurangan pada kriteria yang sama.
change-subtitle = Selisih poin kekumuhan · { $place } · { $first } ke { $last } · { $rule }
change-sign = Minus berarti poin berkurang.
change-cell = { $row }, { $column }: { $change } poin
change-cell-missing = { $row }, { $column }: belum disurvei pada salah satu tahun
change-range = { $low } s.d. { $high }
change-legend-better = poin berkurang
change-legend-same = tetap
change-legend-worse = poin bertambah
change-legend-either = bisa berkurang, bisa bertambah
change-pairs-title = Sebelum dan sesudah: { $place }
change-pairs-subtitle = Kekurangan menurut kriteria · { $first } dan { $last } · persen, skala 0–100
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
contribution-zero_before = tidak dapat dihitung: sebelumnya nol
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
result-left-no_base = { $n } hasil tidak dihitung: jumlah seluruhnya tidak diketahui.
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
indicators-none-year = Sampai akhir { $year } belum tercatat survei kriteria. Tahun survei yang tercatat: { $years }.
indicators-none-any = Data ini belum memuat hasil survei kriteria untuk { $place }. Lengkapi data indikator (indicators) dengan volume tiap kriteria.
indicators-no-rt = Tidak ada RT yang termasuk kawasan kumuh atau sudah disurvei di { $place }. Pilih tempat lain, atau lengkapi daftar tempat (locations).
indicators-subtitle = { $measure } · { $rows } · { $place } · { $year } · { $rule }
indicators-measure-points = Poin kekumuhan
indicators-measure-percent = Persentase kekurangan
indicators-missing =
    { $n ->
        [0] Semua RT disurvei.
       *[other] { $n } RT belum disurvei.
    }
indicators-stated = Angka { $place } ditampilkan tersendiri karena berlaku untuk seluruh tempat itu, bukan untuk satu RT; angka itu tidak ikut dijumlahkan.
indicators-corner = RT
indicators-total = Total
indicators-of = dari { $top }
indicators-rts = RT kumuh
indicators-rts-full = RT kumuh menurut nilainya sendiri
indicators-total-top = Total dari { $top }
indicators-legend = Arti warna
legend-missing = belum disurvei
legend-zero = nol
legend-share = dibanding poin tertinggi kolomnya; makin gelap makin berat
legend-points = poin, makin gelap makin berat
legend-range = rentang: isi paling sedikit, tepi paling banyak
legend-not_slum = total: tidak kumuh
legend-no-rt = tidak ada RT kumuh
legend-maybe-rts = mungkin ada RT kumuh
legend-rts = ada RT kumuh
legend-slum = total: kumuh
cell-missing = { $row }, { $column }: belum disurvei
cell-points = { $row }, { $column }: { $points } dari { $top } poin
cell-partial = { $row }, { $column }: { $points } dari { $top } poin, { $known } dari { $criteria } kriteria disurvei
cell-percent = { $row }, { $column }: { $percent }
cell-total = { $row }: total { $points } dari { $top }, { $class }
cell-rts = { $row }: { $slum } dari { $n } RT kumuh
cell-total-missing = { $row }: belum disurvei, total tidak diketahui
indicators-hint = Pilih satu kotak untuk melihat rincian nilainya.
indicators-col-criterion = Kriteria
indicators-col-volume = Volume
indicators-col-base = Jumlah seluruhnya
indicators-col-percent = Persentase
indicators-col-points = Poin
indicators-col-status = Jenis angka
indicators-col-remark = Keterangan
indicators-col-source = Sumber
indicators-stated-by = angka { $place }
indicators-row = { $file } baris { $line }

### Yang masih kurang

headline-missing = Menurut survei { $year } di { $place } masih ada { $missing }.
headline-missing-none = Survei { $year } tidak mencatat kekurangan di { $place }.
headline-missing-open = Kekurangan di { $place } belum dapat dipastikan dari survei { $year }.
headline-missing-unread = Belum tercatat apa yang kurang di { $place }
missing-not-of-it = { $here } belum disurvei. Angka { $place } ({ $year }) berlaku untuk seluruh tempat itu, bukan untuk { $here }.
missing-label = Yang masih kurang: { $place }
missing-subtitle = Kekurangan menurut kriteria · { $place } · survei { $year } · { $rule } · bagian dari seluruhnya.
missing-met =
    { $n ->
        [0] { "" }
       *[other] { $n } kriteria sudah terpenuhi seluruhnya.
    }
missing-unread =
    { $n ->
        [0] { "" }
       *[other] { $n } kriteria belum disurvei: { $criteria }.
    }
missing-partly =
    { $n ->
        [0] { "" }
       *[other] { $n } kriteria belum disurvei di semua RT; kekurangannya dapat lebih besar.
    }
missing-of = dari { $all }
missing-of-unknown = jumlah seluruhnya tidak tercatat
share-of-all = { $share } dari { $all }
missing-col-missing = Yang kurang
missing-col-share = Bagian dari seluruhnya
missing-hint = Pilih satu baris untuk melihat rincian nilainya.
