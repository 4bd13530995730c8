// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// 176 known values; any other is kept as it came.
///
/// Published by `marketing/campaigns-public-api`, `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicBudgetTotalsCurrencyCode {
    /// `AED`
    Aed,
    /// `AFN`
    Afn,
    /// `ALL`
    All,
    /// `AMD`
    Amd,
    /// `ANG`
    Ang,
    /// `AOA`
    Aoa,
    /// `ARS`
    Ars,
    /// `AUD`
    Aud,
    /// `AWG`
    Awg,
    /// `AZN`
    Azn,
    /// `BAM`
    Bam,
    /// `BBD`
    Bbd,
    /// `BDT`
    Bdt,
    /// `BGN`
    Bgn,
    /// `BHD`
    Bhd,
    /// `BIF`
    Bif,
    /// `BMD`
    Bmd,
    /// `BND`
    Bnd,
    /// `BOB`
    Bob,
    /// `BOV`
    Bov,
    /// `BRL`
    Brl,
    /// `BSD`
    Bsd,
    /// `BTN`
    Btn,
    /// `BWP`
    Bwp,
    /// `BYN`
    Byn,
    /// `BZD`
    Bzd,
    /// `CAD`
    Cad,
    /// `CDF`
    Cdf,
    /// `CHE`
    Che,
    /// `CHF`
    Chf,
    /// `CHW`
    Chw,
    /// `CLF`
    Clf,
    /// `CLP`
    Clp,
    /// `CNY`
    Cny,
    /// `COP`
    Cop,
    /// `COU`
    Cou,
    /// `CRC`
    Crc,
    /// `CUC`
    Cuc,
    /// `CUP`
    Cup,
    /// `CVE`
    Cve,
    /// `CZK`
    Czk,
    /// `DJF`
    Djf,
    /// `DKK`
    Dkk,
    /// `DOP`
    Dop,
    /// `DZD`
    Dzd,
    /// `EGP`
    Egp,
    /// `ERN`
    Ern,
    /// `ETB`
    Etb,
    /// `EUR`
    Eur,
    /// `FJD`
    Fjd,
    /// `FKP`
    Fkp,
    /// `GBP`
    Gbp,
    /// `GEL`
    Gel,
    /// `GHS`
    Ghs,
    /// `GIP`
    Gip,
    /// `GMD`
    Gmd,
    /// `GNF`
    Gnf,
    /// `GTQ`
    Gtq,
    /// `GYD`
    Gyd,
    /// `HKD`
    Hkd,
    /// `HNL`
    Hnl,
    /// `HRK`
    Hrk,
    /// `HTG`
    Htg,
    /// `HUF`
    Huf,
    /// `IDR`
    Idr,
    /// `ILS`
    Ils,
    /// `INR`
    Inr,
    /// `IQD`
    Iqd,
    /// `IRR`
    Irr,
    /// `ISK`
    Isk,
    /// `JMD`
    Jmd,
    /// `JOD`
    Jod,
    /// `JPY`
    Jpy,
    /// `KES`
    Kes,
    /// `KGS`
    Kgs,
    /// `KHR`
    Khr,
    /// `KMF`
    Kmf,
    /// `KPW`
    Kpw,
    /// `KRW`
    Krw,
    /// `KWD`
    Kwd,
    /// `KYD`
    Kyd,
    /// `KZT`
    Kzt,
    /// `LAK`
    Lak,
    /// `LBP`
    Lbp,
    /// `LKR`
    Lkr,
    /// `LRD`
    Lrd,
    /// `LSL`
    Lsl,
    /// `LYD`
    Lyd,
    /// `MAD`
    Mad,
    /// `MDL`
    Mdl,
    /// `MGA`
    Mga,
    /// `MKD`
    Mkd,
    /// `MMK`
    Mmk,
    /// `MNT`
    Mnt,
    /// `MOP`
    Mop,
    /// `MRU`
    Mru,
    /// `MUR`
    Mur,
    /// `MVR`
    Mvr,
    /// `MWK`
    Mwk,
    /// `MXN`
    Mxn,
    /// `MXV`
    Mxv,
    /// `MYR`
    Myr,
    /// `MZN`
    Mzn,
    /// `NAD`
    Nad,
    /// `NGN`
    Ngn,
    /// `NIO`
    Nio,
    /// `NOK`
    Nok,
    /// `NPR`
    Npr,
    /// `NZD`
    Nzd,
    /// `OMR`
    Omr,
    /// `PAB`
    Pab,
    /// `PEN`
    Pen,
    /// `PGK`
    Pgk,
    /// `PHP`
    Php,
    /// `PKR`
    Pkr,
    /// `PLN`
    Pln,
    /// `PYG`
    Pyg,
    /// `QAR`
    Qar,
    /// `RON`
    Ron,
    /// `RSD`
    Rsd,
    /// `RUB`
    Rub,
    /// `RWF`
    Rwf,
    /// `SAR`
    Sar,
    /// `SBD`
    Sbd,
    /// `SCR`
    Scr,
    /// `SDG`
    Sdg,
    /// `SEK`
    Sek,
    /// `SGD`
    Sgd,
    /// `SHP`
    Shp,
    /// `SLL`
    Sll,
    /// `SOS`
    Sos,
    /// `SRD`
    Srd,
    /// `SSP`
    Ssp,
    /// `STN`
    Stn,
    /// `SVC`
    Svc,
    /// `SYP`
    Syp,
    /// `SZL`
    Szl,
    /// `THB`
    Thb,
    /// `TJS`
    Tjs,
    /// `TMT`
    Tmt,
    /// `TND`
    Tnd,
    /// `TOP`
    Top,
    /// `TRY`
    Try,
    /// `TTD`
    Ttd,
    /// `TWD`
    Twd,
    /// `TZS`
    Tzs,
    /// `UAH`
    Uah,
    /// `UGX`
    Ugx,
    /// `USD`
    Usd,
    /// `USN`
    Usn,
    /// `UYI`
    Uyi,
    /// `UYU`
    Uyu,
    /// `UZS`
    Uzs,
    /// `VEF`
    Vef,
    /// `VND`
    Vnd,
    /// `VUV`
    Vuv,
    /// `WST`
    Wst,
    /// `XAF`
    Xaf,
    /// `XAG`
    Xag,
    /// `XAU`
    Xau,
    /// `XBA`
    Xba,
    /// `XBB`
    Xbb,
    /// `XBC`
    Xbc,
    /// `XBD`
    Xbd,
    /// `XCD`
    Xcd,
    /// `XDR`
    Xdr,
    /// `XOF`
    Xof,
    /// `XPD`
    Xpd,
    /// `XPF`
    Xpf,
    /// `XPT`
    Xpt,
    /// `XSU`
    Xsu,
    /// `XUA`
    Xua,
    /// `YER`
    Yer,
    /// `ZAR`
    Zar,
    /// `ZMW`
    Zmw,
    /// `ZWL`
    Zwl,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicBudgetTotalsCurrencyCode "PublicBudgetTotalsCurrencyCode" {
        0 Aed "AED";
        1 Afn "AFN";
        2 All "ALL";
        3 Amd "AMD";
        4 Ang "ANG";
        5 Aoa "AOA";
        6 Ars "ARS";
        7 Aud "AUD";
        8 Awg "AWG";
        9 Azn "AZN";
        10 Bam "BAM";
        11 Bbd "BBD";
        12 Bdt "BDT";
        13 Bgn "BGN";
        14 Bhd "BHD";
        15 Bif "BIF";
        16 Bmd "BMD";
        17 Bnd "BND";
        18 Bob "BOB";
        19 Bov "BOV";
        20 Brl "BRL";
        21 Bsd "BSD";
        22 Btn "BTN";
        23 Bwp "BWP";
        24 Byn "BYN";
        25 Bzd "BZD";
        26 Cad "CAD";
        27 Cdf "CDF";
        28 Che "CHE";
        29 Chf "CHF";
        30 Chw "CHW";
        31 Clf "CLF";
        32 Clp "CLP";
        33 Cny "CNY";
        34 Cop "COP";
        35 Cou "COU";
        36 Crc "CRC";
        37 Cuc "CUC";
        38 Cup "CUP";
        39 Cve "CVE";
        40 Czk "CZK";
        41 Djf "DJF";
        42 Dkk "DKK";
        43 Dop "DOP";
        44 Dzd "DZD";
        45 Egp "EGP";
        46 Ern "ERN";
        47 Etb "ETB";
        48 Eur "EUR";
        49 Fjd "FJD";
        50 Fkp "FKP";
        51 Gbp "GBP";
        52 Gel "GEL";
        53 Ghs "GHS";
        54 Gip "GIP";
        55 Gmd "GMD";
        56 Gnf "GNF";
        57 Gtq "GTQ";
        58 Gyd "GYD";
        59 Hkd "HKD";
        60 Hnl "HNL";
        61 Hrk "HRK";
        62 Htg "HTG";
        63 Huf "HUF";
        64 Idr "IDR";
        65 Ils "ILS";
        66 Inr "INR";
        67 Iqd "IQD";
        68 Irr "IRR";
        69 Isk "ISK";
        70 Jmd "JMD";
        71 Jod "JOD";
        72 Jpy "JPY";
        73 Kes "KES";
        74 Kgs "KGS";
        75 Khr "KHR";
        76 Kmf "KMF";
        77 Kpw "KPW";
        78 Krw "KRW";
        79 Kwd "KWD";
        80 Kyd "KYD";
        81 Kzt "KZT";
        82 Lak "LAK";
        83 Lbp "LBP";
        84 Lkr "LKR";
        85 Lrd "LRD";
        86 Lsl "LSL";
        87 Lyd "LYD";
        88 Mad "MAD";
        89 Mdl "MDL";
        90 Mga "MGA";
        91 Mkd "MKD";
        92 Mmk "MMK";
        93 Mnt "MNT";
        94 Mop "MOP";
        95 Mru "MRU";
        96 Mur "MUR";
        97 Mvr "MVR";
        98 Mwk "MWK";
        99 Mxn "MXN";
        100 Mxv "MXV";
        101 Myr "MYR";
        102 Mzn "MZN";
        103 Nad "NAD";
        104 Ngn "NGN";
        105 Nio "NIO";
        106 Nok "NOK";
        107 Npr "NPR";
        108 Nzd "NZD";
        109 Omr "OMR";
        110 Pab "PAB";
        111 Pen "PEN";
        112 Pgk "PGK";
        113 Php "PHP";
        114 Pkr "PKR";
        115 Pln "PLN";
        116 Pyg "PYG";
        117 Qar "QAR";
        118 Ron "RON";
        119 Rsd "RSD";
        120 Rub "RUB";
        121 Rwf "RWF";
        122 Sar "SAR";
        123 Sbd "SBD";
        124 Scr "SCR";
        125 Sdg "SDG";
        126 Sek "SEK";
        127 Sgd "SGD";
        128 Shp "SHP";
        129 Sll "SLL";
        130 Sos "SOS";
        131 Srd "SRD";
        132 Ssp "SSP";
        133 Stn "STN";
        134 Svc "SVC";
        135 Syp "SYP";
        136 Szl "SZL";
        137 Thb "THB";
        138 Tjs "TJS";
        139 Tmt "TMT";
        140 Tnd "TND";
        141 Top "TOP";
        142 Try "TRY";
        143 Ttd "TTD";
        144 Twd "TWD";
        145 Tzs "TZS";
        146 Uah "UAH";
        147 Ugx "UGX";
        148 Usd "USD";
        149 Usn "USN";
        150 Uyi "UYI";
        151 Uyu "UYU";
        152 Uzs "UZS";
        153 Vef "VEF";
        154 Vnd "VND";
        155 Vuv "VUV";
        156 Wst "WST";
        157 Xaf "XAF";
        158 Xag "XAG";
        159 Xau "XAU";
        160 Xba "XBA";
        161 Xbb "XBB";
        162 Xbc "XBC";
        163 Xbd "XBD";
        164 Xcd "XCD";
        165 Xdr "XDR";
        166 Xof "XOF";
        167 Xpd "XPD";
        168 Xpf "XPF";
        169 Xpt "XPT";
        170 Xsu "XSU";
        171 Xua "XUA";
        172 Yer "YER";
        173 Zar "ZAR";
        174 Zmw "ZMW";
        175 Zwl "ZWL";
    } 176
}
