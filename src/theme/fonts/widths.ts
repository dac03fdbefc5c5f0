// Written by `npm run fonts`. Advances in thousandths of an em, two base-36 digits per character of `measured`.
export const measured = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~ –—‘’“”·•…£¥€₩±×÷−≈≤≥→←▲▼●○";
export const widths = {
  sans400: { latin: "6z75ajgogvnygx5l9h9hd3hf76c1729ah2h2h2h2h2h2h2h2h2h27272hfhfhfdboghyh7j9j2frfhjpjm6sech9etnpjyk7gsk7gwgvgzjnhypfh0hmgj9h9a9hcabtd1evgfepgffd9dg3fn6262ed62n6fhfrg3g39qds9gfdeplle9epe99h8i9hhf6zd3ql6565c7c772e6l6gpefhlpahfhfhfhfhfhfhfpdpdqvqvo7o7", hangul: 864 },
  sans600: { latin: "6m83ahh4hbprhn5jaeaeechx7pcb7k9zhthththththththththt7k7khxhxhxefocjahijujcg6flk5jv77exi1f2o9jskoh5kphchbhkjljaqzidirhdae9zaecrcdd6fagsfcgsfr9xgngb6s6sf46so0g8g7gmgmagela0g6fcmdeyfcexae9faehx6md9qr6x6xd2d27kdcmqhiezi3pehxhxhxhxhxhxhxpipiroroonon", hangul: 864 },
  serif20: { latin: "6h819wemdwogk0539f9fc7eq8c8o8c96dwdwdwdwdwdwdwdwdwdw8c8ceqeqeqbkn7ighhhjjqgrg3iylwabaeijgkp2kfjngdjni3e8gsk7iqqqi0hlfb8w968were8b4e5g1dkfre69ueegp8a7pf78ap1guf9g7fhbrc291g7e1l8eme8co9k839keq6he8mk5w5wbjbj8c8hmsdwdwdw00eqeqeqeq000000000000000000", hangul: 966 },
  serif60: { latin: "5o7g9cemd2m2is518u8ubmdw7681768ld2d2d2d2d2d2d2d2d2d27676dwdwdwasmvh0f9fwhof3e4gsjg8t95guegmkimhseahsgxd1ftifh0oqh1gidx8e8l8edtd9b4cmf1bxepcp8vd9fi7l79e27ln9fidxf0e9avaw8af1cxjecqcxbh928092dw5od9l15858aaaa768hjad2d2d200dwdwdwdw000000000000000000", hangul: 966 },
};
