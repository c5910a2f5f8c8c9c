## Rapor RT

page-rt = Rapor RT
question-rt = Bagaimana RT saya?
headline-choose-rt =
    { $n ->
        [0] Belum ada RT yang tercatat di { $place }.
       *[other] Pilih satu dari { $n } RT di { $place }.
    }
headline-rt-none = Belum ada survei kriteria untuk { $place }.
headline-rt-unsurveyed = { $place } belum disurvei.
rt-survey-first = Nilainya baru dapat dihitung setelah kriterianya disurvei.
rt-not-read = RT ini belum disurvei. Angka { $place } ({ $year }) berlaku untuk seluruh tempat itu, bukan untuk RT ini.
rt-holding = Yang masih kurang
rt-holding-note = Poin kekumuhan per aspek, survei { $year }
rt-points = { $points } dari { $top } poin
rt-nothing-missing = tidak ada kekurangan tercatat
rt-unknown = { $criterion }: belum disurvei
rt-built-summary = { $n } kegiatan; terakhir { $latest }
rt-promised-summary = { $plans } kegiatan direncanakan atau berjalan; { $open } dari { $n } janji belum tercatat dipenuhi
rt-built = Yang sudah dibangun
rt-built-none = Belum ada kegiatan selesai yang tercatat di RT ini.
rt-built-more = { $shown } terbaru dari { $n } kegiatan
rt-shared = volume untuk beberapa RT
rt-promised = Yang dijanjikan
rt-promised-none = Belum ada janji atau rencana yang tercatat untuk RT ini.
rt-open-score = Lihat rincian nilainya
rt-open-map = Lihat di peta
short-building_irregularity = { $n } bangunan belum teratur
short-building_density = { $n } terlalu padat
short-building_substandard = { $n } bangunan belum layak
short-road_coverage = { $n } jalan belum ada
short-road_surface = { $n } jalan rusak
short-water_access = { $n } tanpa air minum aman
short-water_quantity = { $n } kekurangan air minum
short-drainage_inundation = { $n } tergenang
short-drainage_absence = { $n } saluran belum ada
short-drainage_construction = { $n } saluran rusak
short-drainage_disconnected = { $n } saluran belum terhubung
short-drainage_unmaintained = { $n } saluran tidak terpelihara
short-wastewater_system = { $n } sistem air limbah belum sesuai
short-wastewater_facility = { $n } jamban atau tangki septik belum sesuai
short-waste_facility = { $n } tanpa sarana sampah
short-waste_system = { $n } tanpa layanan sampah
short-waste_unmaintained = { $n } sarana sampah tidak terpelihara
short-fire_infrastructure = { $n } bangunan tanpa prasarana pemadam
short-fire_equipment = { $n } bangunan tanpa alat pemadam
