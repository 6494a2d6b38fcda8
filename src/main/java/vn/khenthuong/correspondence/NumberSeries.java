package vn.khenthuong.correspondence;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an issuer counts by itself in its general register from 01 on 1 January to 31 December (NĐ 30/2020/NĐ-CP). The names are
 * stored.
 */
public enum NumberSeries {
    SUBMISSION("Tờ trình", "TTr", false),
    MINUTES("Biên bản", "BB", false),
    DECISION("Quyết định", "QĐ", true),
    REPORT("Báo cáo", "BC", false),
    LETTER("Văn bản", null, false),
    /** Its abbreviation, TB, keeps no number from another series: what offices say by letter they may as well say by notice. */
    NOTICE("Thông báo", null, false),
    /** Apology with a new day, one for each dossier, counted among the slips of reception. */
    APOLOGY("Phiếu xin lỗi", "PXL", true),
    /** Slip that asks a unit to supplement its dossier (Mẫu số 02 of the one-stop office). */
    GUIDANCE("Phiếu yêu cầu bổ sung", "HDHS", true);

    /** The kind in a number: 411/TTr-SNV, 07-NQ/TU, 05/2024/QĐ-UBND. */
    private static final Pattern KIND = Pattern.compile("^[0-9]+\\p{L}*(?:/[0-9]{4})?[-/]([^-/]+)(?:[-/].*)?$");

    private final String label;
    private final String abbreviation;
    private final boolean ofOneMatter;

    NumberSeries(String label, String abbreviation, boolean ofOneMatter) {
        this.label = label;
        this.abbreviation = abbreviation;
        this.ofOneMatter = ofOneMatter;
    }

    /** What officials call a paper of the series. */
    public String label() {
        return label;
    }

    /**
     * The series a number says it is of, by the abbreviation of its kind (NĐ 30/2020/NĐ-CP, Phụ lục III). A letter has none: its
     * number names the issuer.
     *
     * @return empty where the number names no series
     */
    public static Optional<NumberSeries> namedBy(String number) {
        var kind = KIND.matcher(number);
        return kind.matches()
                ? Arrays.stream(values())
                        .filter(series -> series.abbreviation != null)
                        .filter(series -> series.abbreviation.equalsIgnoreCase(kind.group(1)))
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Whether each paper is about one matter, so that its number cannot be given again even with the same date. Others cover any
     * number of matters: cited again with the same date they are the same paper.
     */
    public boolean isOfOneMatter() {
        return ofOneMatter;
    }
}
