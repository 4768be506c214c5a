/** “ ” „ « » and the straight mark, also typed as two single ones. */
export const doubleSigns = /[“”„«»"＂]|‘‘|’’|``|''/g;
