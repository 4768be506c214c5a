/** Languages whose words a newspaper translates: "Latin for “if you want peace”". */
export const languages: readonly string[] =
  `Latin Greek French Spanish German Italian Portuguese Dutch Danish Swedish Norwegian Finnish Icelandic Russian Ukrainian
  Polish Czech Hungarian Romanian Serbian Croatian Bulgarian Albanian Turkish Kurdish Arabic Hebrew Yiddish Persian Farsi
  Pashto Dari Urdu Hindi Bengali Punjabi Gujarati Marathi Tamil Telugu Nepali Sanskrit Chinese Mandarin Cantonese Japanese
  Korean Vietnamese Thai Malay Indonesian Tagalog Burmese Mongolian Swahili Amharic Somali Hausa Yoruba Igbo Zulu Xhosa
  Afrikaans Gaelic Irish Welsh Scots Breton Basque Catalan Hawaiian Maori Māori Samoan Navajo Cherokee Inuktitut Creole`.split(
    /\s+/,
  );
