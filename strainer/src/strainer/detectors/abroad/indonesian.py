"""Indonesian: being reached, meeting, places, profiles, other names."""

from strainer.detectors.abroad.making import rules_of

RULES = rules_of(
    "id",
    reach=(
        r"\b(?:gimana|gmn|bagaimana|gimn|cara|caranya|caraku)(?: {g2}| )(?:hubungi|hubungin|ngehubungin|menghubungi|"
        r"kontak|ngontak|nemuin|ketemu lagi sama|nyari)(?: {g1}| )?(?:kamu|lu|lo|kakak|kak|mu)?\b|\b(?:tetap|tetep|"
        r"bisa|mau|masih|biar|pengen)(?: {g1}| )(?:kontakan|kontak-kontakan|keep in touch|berhubungan|lost contact|"
        r"kontek)\b|\b(?:kamu|lu|lo|kak|kakak)(?: {g1}| )(?:ada|punya|main|pake|pakai)(?: {g1}| )(?:sosmed|medsos|"
        r"kontak|app lain|aplikasi lain|akun lain|tempat lain)\b|\b(?:di luar|diluar) (?:sini|web|aplikasi|app|"
        r"situs)(?: ini)?\b|\bselain (?:di ?sini|di web ini|di app ini|app ini)\b"
    ),
    contact=(
        r"\b(?:minta|bagi|kasih|boleh minta|mau minta|spill|bagiin|kasi|tinggalin|tinggalkan|share|sebutin|kirim|"
        r"kirimin|mintak|boleh tau|boleh tahu|tulis)(?: {g2}| )(?:kontak|no|nomer|nomor|nmr|nmer|no hp|nope|email|"
        r"username|user|akun|sosmed|medsos|id line|<app>)(?:mu|nya)?(?: (?:kamu|mu|dong|kak|donk|lu|lo|ya|hp))?\b|"
        r"\b(?:ig|insta|instagram|fb|tele|telegram|wa|line|dc|discord|snap|tiktok|tt|username|nomor|nomer|akun|id) "
        r"(?:kamu|lu|lo|mu|kakak|kak|elo)(?: {g1}| )(?:apa|berapa|brp|namanya|apaan|dong|donk)\b|\b(?:igmu|instamu|"
        r"wamu|nomormu|nomermu|akunmu|telemu|linemu|usernamemu)(?: {g1}| )(?:apa|berapa|brp|dong|donk)\b|\bnama (?:ig|"
        r"insta|fb|akun) ?(?:mu|kamu|lu|lo)\b|\bapa (?:ig|insta|akun|username|nama ig) (?:kamu|lu|lo|mu|kak)"
    ),
    away=(
        r"\b(?:pindah|lanjut|ngobrol|chat|chatan|chattan|ngomong|cerita|bicara|lanjutin|terusin|ketemu|ketemuan|"
        r"nyambung|tunggu|tungguin|balas|bales)(?: {g2}| )(?:(?:di|ke) (?:tempat lain|sana|sebelah|yang lain|yg lain|"
        r"yang satunya|yg satunya|app lain|aplikasi lain|luar|private|privat|pc|japri|dm|grup sebelah|tempat biasa)|"
        r"lewat japri|japri|pribadi)\b|\b(?:japri|dm|pm|pc) (?:aja|aku|gue|gw|saya|yuk|dong)\b|\bjangan (?:di ?sini|"
        r"ngomong di ?sini)\b"
    ),
    heard=(
        r"\b(?:chat|add|dm|follow|hubungi|tambah|cari|pindah|lanjut|ngobrol|chatan|chattan|kontak|ke|temenan|telpon|"
        r"telfon|vc|japri|main|pake|pakai|punya|ada|whatsapp an|cari aku|follow aku|save)(?: {g1}| )(?:di|lewat|via|"
        r"pake|ke|lwt|akun|gak|ga) (?:<app>|wasap|wa|we a|tele|efbi|ige|line)\b|\b(?:wa|dm|tele|telpon|chat|wasap|"
        r"watsap) (?:aku|gw|gue|saya) (?:aja|ya|yuk|di|ke|kalo|kalau|nanti|dong)\b|\bwa(?:-| )?an (?:aja|yuk|yok|kuy|"
        r"sama)\b|\bke (?:wa|tele|ig|wasap|line|dc|we a)(?: {g1}| )?(?:aja|yuk|yok|kuy|ya)\b"
    ),
    call=(
        r"\b(?:aku|gw|gue|saya|nanti|ntar|mau|boleh|bisa|entar|malam|besok)(?: {g2}| )(?:telpon|telepon|telfon|tlp|"
        r"tlpn|nelpon|nelfon|vc|video call|calling|call)(?: {g1}| )?(?:kamu|lu|lo|kak|kakak|ya|mu|yuk|an|in|boleh)\b|"
        r"\b(?:telpon|telepon|telfon|telponan|telfonan|vc|vcan|video call|vidcall|callan|sleepcall|sleep call) (?:an "
        r")?(?:aku|gw|gue|yuk|yok|aja|nanti|kuy|sama|bareng|dong|kalo|kalau)\b"
    ),
    meet=(
        r"\b(?:ketemuan|ketemu|meet ?up|kopdar|nongkrong|ngopi|jalan|main|kopi darat|jumpa|bertemu|hangout) (?:yuk|"
        r"yok|kuy|langsung|irl|offline|bareng|di (?:mall|taman|kafe|cafe|stasiun|alun-alun|kampus|sekolah|rumah|"
        r"warung|indomaret|mcd|kosan)|sama (?:aku|gw|gue)|hari (?:sabtu|minggu)|besok|weekend|kapan-kapan|darat|"
        r"berdua)\b|\b(?:bisa|mau|kapan|ayo|yuk|pengen|pingin|boleh)(?: {g2}| )(?:ketemuan|kopdar|meet ?up|ketemu "
        r"(?:kamu|langsung|irl|offline|di|yuk|gak|ga|lu|lo)|ngopi bareng|jalan bareng)\b|\b(?:aku|gw|gue) (?:jemput|"
        r"samperin|ke rumah) ?(?:kamu|lu|lo|mu)?\b|\bmain ke (?:rumahku|rumah aku|kosku|kosan gw)\b"
    ),
    live=(
        r"\b(?:kamu|lu|lo|kak|kakak|rumahmu|rumah kamu|rumah lo|rumahnya|rumah kakak)(?: {g1}| )(?:tinggal |"
        r"tinggalnya |rumahnya )?(?:di ?mana|dmn|daerah mana|di daerah mana|di kota mana|jalan apa|kecamatan mana|"
        r"sebelah mana|mananya)\b|\b(?:tinggal|rumah)(?:nya)?(?: {g1}| )?(?:di ?mana|dmn|di daerah mana|daerah mana|"
        r"di jalan apa|di kota mana)\b|\b(?:rumahku|aku tinggal|rumah gw|rumah gue|rumah aku|gw tinggal)(?: {g1}| "
        r")(?:di|d) (?:jalan|jl|jln|gang|gg|komplek|perum|perumahan|desa|kelurahan)\b|\b(?:alamat)(?: )?(?:kamu|mu|lu|"
        r"lo|rumah|lengkap)(?: {g1}| )?(?:di ?mana|apa|dong|mana|dmn|donk)?\b"
    ),
    school=(
        r"\b(?:sekolah|kuliah|kampus|sma|smp|smk|kuliahnya|sekolahnya|sekolahmu) (?:kamu |lu |lo |mu |kak )?(?:di "
        r"?mana|dmn|mana|apa)(?: {g1}| )?(?:kamu|lu|lo|kak|sih|\?|nih)?(?:\W|$)|\b(?:aku|gw|gue|saya)(?: {g2}| )(?:di|"
        r"dari|anak) (?:sma|smp|smk|sman|smpn|smkn|man|mts|sd|sdn) (?:n |negeri )?(?:\d+|[a-z]+ \d+|kristen|katolik|"
        r"muhammadiyah|santo|santa)\b|\b(?:anak|murid) (?:sman|smpn|smkn|smk|sma|smp) ?\d+"
    ),
    profile=(
        r"\b(?:cek|liat|lihat|buka|baca|klik|ada|kulihat|taro|taruh|tulis|intip|kepoin)(?: {g1}| )(?:di |ke )?(?:bio|"
        r"profil|profile|pp|foto profil|status|deskripsi)(?: )?(?:ku|aku|gw|gue|saya)\b|\b(?:cek|liat|lihat|buka) "
        r"(?:bioku|profilku|bio|profil) (?:ya|dong|deh|aja|sebelum)\b"
    ),
    tie=(
        r"\b(?:kita|aku sama kamu|kita berdua)(?: {g1}| )(?:kan |udah |sudah |udh |uda |dah )(?:{g2})(?:chatan|chat|"
        r"ngobrol|kontakan|temenan|kenal|mutualan|wa-an|follow)(?: {g1}| )(?:di|lewat|dari) (?:<app>|tempat lain|luar|"
        r"sana|sekolah|kampus|rl)\b|\b(?:aku|gw|gue) kenal (?:kamu|lu|lo) (?:dari|di) (?:sekolah|kampus|kelas|kantor|"
        r"rl|dunia nyata)\b|\b(?:ada|punya|bikin|buat|masuk|gabung|join)(?: {g1}| )(?:grup|group|gc|server)(?: {g1}| "
        r")?(?:wa|tele|line|dc|discord|telegram|whatsapp|fb)\b"
    ),
    money=(
        r"\b(?:transfer|tf|kirim|kirimin|pinjem|pinjam|pinjamin|pinjemin|bagi|minta|topup|top up|isiin|talangin)(?: "
        r"{g2}| )(?:uang|duit|ribu|rb|pulsa|dana|gopay|ovo|saldo|shopeepay|rekening|rupiah|jt|juta|qris)(?: {g2}| "
        r")?(?:dong|donk|ya|aku|gw|gue|saya|kamu|ke|dulu|kak|boleh|gak|ga|lewat|ku)\b|\b(?:dana|ovo|gopay|shopeepay|"
        r"norek|no rek|rekening|qris)(?: )?(?:ku|aku|gw|gue|saya|kamu|mu|lu|lo)\b|\b(?:bisa|boleh|mau)(?: {g1}| "
        r")(?:pinjem|pinjam|pinjemin|pinjamin)(?: {g1}| )(?:uang|duit|\d+)"
    ),
    persona=(
        r"\b(?:akun|nama|profil|akunku|nick)(?:ku)?(?: )?(?:aku |gw |gue )?(?:yang lain|yg lain|lain|satunya|kedua|"
        r"lama|yang satu|yg satu|lamaku|keduaku)(?: {g1}| )(?:di ?sini|namanya|itu|adalah|nya)\b|\b(?:ini aku|aku ini|"
        r"ini gw|ini gue|aku yang|aku yg|gw yang)(?: {g1}| )(?:kemarin|semalam|tadi malam|semalem|yang kemarin|yg "
        r"kemarin)\b|\b(?:aku|gw|gue) ganti (?:nama|akun|nick|username)\b"
    ),
)
