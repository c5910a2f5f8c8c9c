## Prioritas dan penanganan

indicators-show-handling = Prioritas
choice-reading = Cara menilai pertimbangan lain
choice-of = Tempat yang dirinci
reading-three_points = Nilai 3/2/1 (dianjurkan)
reading-five_points = Nilai 5/3/1
reading-five_items = Lima butir, paling tinggi 25
headline-handling = { $n } RT masih kumuh menurut survei { $year }; prioritas tertinggi { $first }{ $unsure ->
        [0] .
       *[other] , { $unsure } RT belum pasti.
    }
headline-handling-no-slum = Tidak satu pun dari { $n } RT pasti kumuh menurut survei { $year }{ $unsure ->
        [0] .
       *[other] ; { $unsure } belum pasti.
    }
headline-handling-none = Belum ada survei RT di { $place } untuk menghitung prioritas.
priority-none = Belum ada RT atau kawasan di sini yang disurvei, jadi kelas dan prioritasnya belum dapat dihitung.
priority-subtitle = { $place } · { $year } · kelas, prioritas, dan pola penanganan.
priority-reading-source = Pertimbangan lain menurut: { $source }.
priority-explained = Prioritas 1 didahulukan. Yang belum diketahui belum ditentukan; hasil hitungan tidak mengubah yang tercatat dalam SK.
priority-col-place = Tempat
priority-col-class = Tingkat
priority-col-considerations = Pertimbangan lain
priority-col-legality = Legalitas
priority-col-code = Kode kelas
priority-col-priority = Prioritas
priority-col-pattern = Pola penanganan
priority-col-decree = Menurut SK
priority-badge = Prioritas { $priority } dari { $lowest } · kelas { $code }
priority-not-slum = Lihat { $n } RT atau kawasan yang tidak kumuh
priority-recorded = { $value } (tercatat)
priority-points = { $value } ({ $points } poin)
priority-unknown = belum diketahui
priority-either = salah satu dari { $words }
priority-open = belum dapat ditentukan
priority-waterside = { $pattern }, dengan memperhatikan pasang surut
priority-no-decree = tidak disebut dalam SK yang tercatat
priority-decreed = { $said } (SK { $number }, { $date })
priority-decreed-priority = prioritas { $priority }
priority-decree-silent = kelas dan prioritas tidak disebut
priority-differs-level = tingkat yang tercatat berbeda dari yang dihitung
priority-differs-legality = legalitas yang tercatat berbeda dari yang dihitung
priority-differs-class_code = kelas dalam SK berbeda dari yang dihitung
priority-differs-priority = prioritas dalam SK berbeda dari yang dihitung
priority-differs-handling = pola dalam SK berbeda dari yang dihitung
priority-opened = Penanganan { $place }
priority-why = Tingkatnya { $slum_class }, jadi kelas { $codes }, prioritas { $priority }, pola { $pattern }.
priority-why-none = Tidak kumuh menurut nilainya, jadi tidak ada kelas dan prioritas.
other-title = Pertimbangan lain
other-recorded = Tercatat: { $value }.
other-points = { $points } poin
other-strategic_value = Nilai strategis lokasi
other-population_density = Kependudukan
other-development_potential = Potensi sosial, ekonomi, dan budaya
other-community_support = Dukungan masyarakat
other-local_commitment = Komitmen pemerintah daerah
other-density = { $density } jiwa/ha, { $name }
density-low = kepadatan rendah
density-medium = kepadatan sedang
density-high = kepadatan tinggi
density-very_dense = sangat padat
land-title = Legalitas lahan
land-tenure_clear = Kejelasan status penguasaan
land-plan_conformity = Kesesuaian dengan rencana tata ruang
answer-yes = ya
answer-no = tidak
exit-title = Keluar dari kumuh
exit-summary = { $done } dari { $n } terpenuhi
exit-note = Tingkat pelayanan lima aspek paling sedikit { $percent } %.
exit-below_line = Nilai di bawah ambang
exit-service_levels = Tingkat pelayanan
exit-field_check = Diperiksa di lapangan
exit-decree_revised = SK diperbarui
exit-done = ✓
exit-not-yet = belum
exit-unsure = belum pasti
exit-total = { $points } poin, ambang { $threshold }
exit-service = { $aspect } { $level }
exit-services-bind = Menjadi syarat menurut aturan ini
exit-services-advise = Sebagai pertimbangan menurut aturan ini

## Prioritas

consideration-high = tinggi
consideration-medium = sedang
consideration-low = rendah
legality-legal = legal
legality-not_legal = tidak legal
handling-restoration = pemugaran
handling-renewal = peremajaan
handling-resettlement = permukiman kembali
key-yes_or_no-yes = ya
key-yes_or_no-no = tidak
key-class_code-A1 = kumuh berat, pertimbangan lain tinggi, lahan legal
key-class_code-A2 = kumuh berat, pertimbangan lain tinggi, lahan tidak legal
key-class_code-A3 = kumuh berat, pertimbangan lain sedang, lahan legal
key-class_code-A4 = kumuh berat, pertimbangan lain sedang, lahan tidak legal
key-class_code-A5 = kumuh berat, pertimbangan lain rendah, lahan legal
key-class_code-A6 = kumuh berat, pertimbangan lain rendah, lahan tidak legal
key-class_code-B1 = kumuh sedang, pertimbangan lain tinggi, lahan legal
key-class_code-B2 = kumuh sedang, pertimbangan lain tinggi, lahan tidak legal
key-class_code-B3 = kumuh sedang, pertimbangan lain sedang, lahan legal
key-class_code-B4 = kumuh sedang, pertimbangan lain sedang, lahan tidak legal
key-class_code-B5 = kumuh sedang, pertimbangan lain rendah, lahan legal
key-class_code-B6 = kumuh sedang, pertimbangan lain rendah, lahan tidak legal
key-class_code-C1 = kumuh ringan, pertimbangan lain tinggi, lahan legal
key-class_code-C2 = kumuh ringan, pertimbangan lain tinggi, lahan tidak legal
key-class_code-C3 = kumuh ringan, pertimbangan lain sedang, lahan legal
key-class_code-C4 = kumuh ringan, pertimbangan lain sedang, lahan tidak legal
key-class_code-C5 = kumuh ringan, pertimbangan lain rendah, lahan legal
key-class_code-C6 = kumuh ringan, pertimbangan lain rendah, lahan tidak legal

column-locations-tenure_clear = Apakah status penguasaan tanahnya jelas
column-locations-plan_conformity = Apakah sesuai dengan rencana tata ruang
column-locations-strategic_value = Apakah lokasinya berada di fungsi strategis kota/kabupaten
column-locations-development_potential = Apakah ada potensi sosial, ekonomi, atau budaya yang dapat dikembangkan atau dipertahankan
column-locations-community_support = Apakah masyarakat mendukung penanganannya
column-locations-local_commitment = Apakah pemerintah daerah berkomitmen
column-decrees-class_code = Kode kelas tempat itu menurut SK, A1 sampai C6
column-decrees-priority = Prioritas tempat itu menurut SK, 1 sampai 9
column-decrees-handling = Pola penanganan tempat itu menurut SK

problem-level_stated_otherwise =
    { $n ->
        [1] Pertimbangan lain { $place } tercatat { $stated }, sedangkan butir-butirnya menghasilkan { $computed }. Periksa butir-butirnya.
       *[other] Pertimbangan lain { $place } tercatat { $stated }, sedangkan butir-butirnya menghasilkan { $computed } atau { $other }. Periksa butir-butirnya.
    }
problem-legality_stated_otherwise = Lahan { $place } tercatat { $stated }, sedangkan menurut penguasaan tanah dan tata ruangnya { $computed }. Periksa keduanya.
problem-code_stated_otherwise = SK { $number } mencantumkan kode { $stated } untuk { $place }, sedangkan survei { $survey } menghasilkan { $computed }. Periksa kode pada SK-nya.
problem-priority_stated_otherwise = SK { $number } mencantumkan prioritas { $stated } untuk { $place }, sedangkan untuk kode { $code } prioritasnya { $computed }. Periksa prioritas pada SK-nya.
problem-handling_stated_otherwise =
    { $n ->
        [1] SK { $number } mencantumkan pola { $stated } untuk { $place }, sedangkan untuk kode { $code } polanya { $computed }. Periksa pola pada SK-nya.
       *[other] SK { $number } mencantumkan pola { $stated } untuk { $place }, sedangkan untuk kode { $code } polanya { $computed } atau { $other }. Periksa pola pada SK-nya.
    }
problem-decreed_below_line = SK { $number } memuat { $place } dengan kode, prioritas, atau pola, sedangkan menurut survei { $survey } tempat itu tidak kumuh. Periksa SK dan surveinya.
