## Rapat

meeting-item = { $page }: { $part }
meeting-item-built = Yang sudah dibangun
meeting-item-missing = Yang masih kurang
meeting-item-map = Peta
meeting-item-money = Biaya dan sumbernya
meeting-item-standing = Yang masih berdiri
meeting-item-promises = Janji
meeting-item-cheapest = Pekerjaan termurah
meeting-item-decide = Yang diputuskan hari ini
meeting-item-proposals = Usulan dan prioritas
meeting-item-agreed = Kesepakatan dan janji
meeting-decide =
    { $n ->
        [1] Satu hal dapat diputuskan hari ini di { $place }.
       *[other] { $n } hal dapat diputuskan hari ini di { $place }.
    }
meeting-proposals = Usulan warga
meeting-agreed = Yang disepakati hari ini
