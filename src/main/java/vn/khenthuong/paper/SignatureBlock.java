package vn.khenthuong.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whose signature stands under a paper (NĐ 30/2020/NĐ-CP, Điều 13 and Phụ lục I): on whose behalf, as what, and who.
 *
 * @param lines titles above the signature, in capitals, from top to bottom
 * @param name of who signed; null while nobody has
 */
public record SignatureBlock(List<String> lines, String name) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final String BEHALF = "TM. ỦY BAN NHÂN DÂN";

    /** Between the lines of a title that has several, e.g. {@code KT. Chánh Văn phòng / Phó Chánh Văn phòng}. */
    private static final String NEXT_LINE = " / ";

    public SignatureBlock {
        lines = List.copyOf(lines);
    }

    /** Of the head of an agency, and of the Chair in his own right. */
    public static SignatureBlock ofHead(String title) {
        return new SignatureBlock(List.of(capitals(title)), null);
    }

    /** Of the Chair on behalf of the People's Committee. */
    public static SignatureBlock ofPeoplesCommittee(String title) {
        return new SignatureBlock(List.of(BEHALF, capitals(title)), null);
    }

    /** The same with the name of who signed it himself. */
    public SignatureBlock signedBy(String fullName) {
        return new SignatureBlock(lines, fullName);
    }

    /**
     * The same, signed by somebody for the holder of the title. By order or by authorisation (TL., TUQ.) nobody signs on behalf of
     * the Committee; an acting head (Q.) has no title below.
     *
     * @param mark e.g. {@code KT.}
     * @param position what he is himself, e.g. {@code Phó Giám đốc}
     */
    public SignatureBlock signedFor(String mark, String position, String fullName) {
        var titles = new ArrayList<String>();
        if (lines.size() > 1 && !mark.startsWith("T")) {
            titles.addAll(lines.subList(0, lines.size() - 1));
        }
        titles.add("%s %s".formatted(mark, lines.get(lines.size() - 1)));
        if (!"Q.".equals(mark)) {
            Stream.of(position.split(NEXT_LINE)).map(SignatureBlock::capitals).forEach(titles::add);
        }
        return new SignatureBlock(titles, fullName);
    }

    private static String capitals(String title) {
        return title.toUpperCase(VIETNAMESE);
    }
}
