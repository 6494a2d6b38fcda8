package vn.khenthuong.support;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers and days as people type and paste them, and what is to be understood: by the server and by the browser alike. */
public final class EntryCases {

    private static final String NO_BREAK = "\u00a0";
    private static final String NARROW_NO_BREAK = "\u202f";

    private EntryCases() {}

    /** What is typed, and the number in the notation of programs; null for what is no number. */
    public static Map<String, String> numbers() {
        var cases = new LinkedHashMap<String, String>();
        cases.put("0", "0");
        cases.put("420", "420");
        cases.put("120.000", "120000");
        cases.put("120.000.000", "120000000");
        cases.put("120 000 000", "120000000");
        cases.put("120" + NO_BREAK + "000", "120000");
        cases.put("1" + NARROW_NO_BREAK + "234" + NARROW_NO_BREAK + "567", "1234567");
        cases.put("1 234,5", "1234.5");
        cases.put("1.234,56", "1234.56");
        cases.put("120,5", "120.5");
        cases.put(" 12\t", "12");
        cases.put("-1.000", "-1000");
        cases.put("\u2212" + "7,25", "-7.25");
        cases.put("007", "7");
        cases.put("999999999999999", "999999999999999");
        for (var wrong : new String[] {
            "1.5",
            "12.34",
            "1.2345",
            "120.00",
            "120.0000",
            "1.234.5",
            "0.500",
            "012.345",
            "1,234,567",
            "1.234 567",
            "120  000",
            "1 2",
            ",5",
            "5,",
            "1.234,",
            ".5",
            "-",
            "--1",
            "+5",
            "1e5",
            "0x10",
            "NaN",
            "Infinity",
            "12 hộ",
            "120.000đ",
            "50%",
            "mười",
            "１２"
        }) {
            cases.put(wrong, null);
        }
        return cases;
    }

    /** What is typed, and the day in ISO; null for what is no day. */
    public static Map<String, String> days() {
        var cases = new LinkedHashMap<String, String>();
        for (var meant : new String[] {
            "12/05/2023",
            "12/5/2023",
            "12/05/23",
            "12052023",
            "2023-05-12",
            "12.5.2023",
            "12-5-2023",
            " 12/05/2023 ",
            "12 / 5 / 2023",
            "2023-5-12",
            "12/05/2023" + NO_BREAK
        }) {
            cases.put(meant, "2023-05-12");
        }
        cases.put("29/02/2024", "2024-02-29");
        cases.put("31/12/49", "2049-12-31");
        cases.put("01/01/50", "1950-01-01");
        cases.put("1/1/1900", "1900-01-01");
        cases.put("31/12/2200", "2200-12-31");
        Arrays.asList(
                        "30/02/2023",
                        "29/02/2023",
                        "31/04/2023",
                        "32/01/2023",
                        "12/13/2023",
                        "05/19/2023",
                        "0/1/2023",
                        "12/05",
                        "12/05/202",
                        "12/05/20233",
                        "12/05-2023",
                        "12 05 2023",
                        "120523",
                        "20230512",
                        "2023/05/12",
                        "2023",
                        "31/12/1899",
                        "01/01/2201",
                        "hôm nay",
                        "12/05/2023 10:00",
                        "12 tháng 5 năm 2023",
                        "-12/05/2023")
                .forEach(wrong -> cases.put(wrong, null));
        return cases;
    }
}
