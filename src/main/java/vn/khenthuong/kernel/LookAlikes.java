package vn.khenthuong.kernel;

import java.util.HashMap;
import java.util.Map;

/** Letters that look like a letter of Vietnamese and are another one: pasted from elsewhere, or typed to get past a comparison. */
final class LookAlikes {

    private static final String CYRILLIC_CAPITAL =
            "\u0410\u0412\u0415\u0405\u0406\u0408\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u04ae\u051a\u051c";
    private static final String CYRILLIC_CAPITAL_AS = "ABESIJKMHOPCTYXYQW";

    private static final String CYRILLIC_SMALL =
            "\u0430\u0435\u0455\u0456\u0458\u043a\u043c\u043d\u043e\u0440\u0441\u0442\u0443\u0445\u04bb\u0501\u051b\u051d\u0432\u04af";
    private static final String CYRILLIC_SMALL_AS = "aesijkmhopctyxhdqwby";

    private static final String GREEK_CAPITAL =
            "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7";
    private static final String GREEK_CAPITAL_AS = "ABEZHIKMNOPTYX";

    private static final String GREEK_SMALL = "\u03b1\u03b9\u03ba\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7";
    private static final String GREEK_SMALL_AS = "aikvoptux";

    /** Eth and the African d for Đ, the b of K'Ho with its stroke, i without a dot, a and g as in handwriting. */
    private static final String LATIN = "\u0131\u0251\u0261\u00d0\u0189\u00f0\u0256\u0180\u0253\u0181";

    private static final String LATIN_AS = "iagĐĐđđbbB";

    /** Most letters of most names come before it, and are not looked up. */
    private static final int FIRST_THAT_MISLEADS = 0x80;

    private static final Map<Integer, Integer> MEANT = new HashMap<>();

    static {
        put(CYRILLIC_CAPITAL, CYRILLIC_CAPITAL_AS);
        put(CYRILLIC_SMALL, CYRILLIC_SMALL_AS);
        put(GREEK_CAPITAL, GREEK_CAPITAL_AS);
        put(GREEK_SMALL, GREEK_SMALL_AS);
        put(LATIN, LATIN_AS);
    }

    private LookAlikes() {}

    /** The letter that is seen. */
    static int latin(int letter) {
        return letter < FIRST_THAT_MISLEADS ? letter : MEANT.getOrDefault(letter, letter);
    }

    private static void put(String seeming, String meant) {
        for (int at = 0; at < meant.length(); at++) {
            MEANT.put((int) seeming.charAt(at), (int) meant.charAt(at));
        }
    }
}
