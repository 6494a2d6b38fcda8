package vn.khenthuong.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.khenthuong.kernel.DocumentReference;

/** Head and foot of an official letter (NĐ 30/2020/NĐ-CP, Phụ lục I). */
public final class Letterhead {

    private static final int HEAD = 12;
    private static final int MOTTO = 13;
    private static final int RECIPIENTS_LABEL = 12;
    private static final int RECIPIENTS = 11;
    private static final int LEFT = 3700;
    private static final int RULE_LEFT = 1300;
    private static final int RULE_RIGHT = 1020;
    private static final int ROOM_FOR_SIGNATURE = 4;
    private static final String DRAFT = "DỰ THẢO";
    private static final String REPORT = "BC";

    private final LetterheadSettings settings;

    public Letterhead(LetterheadSettings settings) {
        this.settings = settings;
    }

    /**
     * Who writes to the world, under which number, where and when.
     *
     * @param letter null for a draft, which leaves number and date open
     */
    public void head(XWPFDocument document, String department, DocumentReference letter, int year) {
        head(document, List.of(settings.authority()), department, letter, year);
    }

    /**
     * The head of minutes, which have a number but neither place nor date (Mẫu 1.9).
     *
     * @param department which keeps them
     */
    public void headOfMinutes(XWPFDocument document, String department) {
        var table = heads(document, List.of(settings.authority()), department);
        line(table.getRow(1).getCell(0), "Số:         /BB-…", MOTTO, false);
    }

    /**
     * The head of a letter of the authority itself, which has nobody above it.
     *
     * @param authority its whole name, e.g. {@code Ủy ban nhân dân tỉnh Lâm Đồng}
     */
    public void headOfAuthority(XWPFDocument document, String authority, DocumentReference letter, int year) {
        head(document, List.of(), authority, letter, year);
    }

    private void head(XWPFDocument document, List<String> above, String issuer, DocumentReference letter, int year) {
        var table = heads(document, above, issuer);
        var reference = table.getRow(1).getCell(0);
        line(
                reference,
                "Số: %s".formatted(letter == null ? "        /%s-…".formatted(REPORT) : letter.number()),
                MOTTO,
                false);
        if (letter == null) {
            line(reference, DRAFT, MOTTO, true);
        }
        var dated = PaperTable.paragraph(table.getRow(1).getCell(1), ParagraphAlignment.CENTER);
        PaperText.write(dated, "%s, %s".formatted(settings.place(), date(letter, year)), MOTTO)
                .setItalic(true);
    }

    private static XWPFTable heads(XWPFDocument document, List<String> above, String issuer) {
        var table = PaperTable.layout(document, 2, List.of(LEFT, OfficialPaper.TEXT_WIDTH - LEFT));
        var sender = table.getRow(0).getCell(0);
        above.forEach(authority -> line(sender, authority, HEAD, false));
        line(sender, issuer.toUpperCase(Locale.forLanguageTag("vi-VN")), HEAD, true);
        PaperText.rule(PaperTable.paragraph(sender, ParagraphAlignment.CENTER), RULE_LEFT);
        var country = table.getRow(0).getCell(1);
        line(country, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", HEAD, true);
        line(country, "Độc lập - Tự do - Hạnh phúc", MOTTO, true);
        PaperText.rule(PaperTable.paragraph(country, ParagraphAlignment.CENTER), RULE_RIGHT);
        return table;
    }

    /** Who gets it, and who signs as the head of a department. */
    public void foot(XWPFDocument document, List<String> recipients) {
        foot(document, recipients, SignatureBlock.ofHead(settings.signer()));
    }

    /**
     * The signatures under minutes, beside each other, each with room to sign.
     *
     * @param signers from left to right
     */
    public static void signatures(XWPFDocument document, List<SignatureBlock> signers) {
        var width = OfficialPaper.TEXT_WIDTH / signers.size();
        var table = PaperTable.layout(
                document, 1, signers.stream().map(signer -> width).toList());
        table.getRow(0).setCantSplitRow(true);
        for (int index = 0; index < signers.size(); index++) {
            var cell = table.getRow(0).getCell(index);
            signers.get(index).lines().forEach(title -> line(cell, title, MOTTO, true));
            PaperText.write(
                            PaperTable.paragraph(cell, ParagraphAlignment.CENTER),
                            "(Ký, ghi rõ họ tên)",
                            RECIPIENTS_LABEL)
                    .setItalic(true);
            roomForSignature(cell);
            line(cell, signers.get(index).name(), MOTTO, true);
        }
    }

    /** Who gets minutes, bottom left. */
    public static void recipients(XWPFDocument document, List<String> recipients) {
        // Two tables that touch would be one.
        document.createParagraph().setSpacingAfter(0);
        recipients(
                PaperTable.layout(document, 1, List.of(OfficialPaper.TEXT_WIDTH))
                        .getRow(0)
                        .getCell(0),
                recipients);
    }

    /** Who gets it, and whose signature it bears. */
    public void foot(XWPFDocument document, List<String> recipients, SignatureBlock signature) {
        var table = PaperTable.layout(
                document,
                1,
                List.of(OfficialPaper.TEXT_WIDTH / 2, OfficialPaper.TEXT_WIDTH - OfficialPaper.TEXT_WIDTH / 2));
        table.getRow(0).setCantSplitRow(true);
        recipients(table.getRow(0).getCell(0), recipients);
        var right = table.getRow(0).getCell(1);
        signature.lines().forEach(title -> line(right, title, PaperText.BODY, true));
        roomForSignature(right);
        if (signature.name() != null) {
            line(right, signature.name(), PaperText.BODY, true);
        }
    }

    private static void recipients(XWPFTableCell cell, List<String> recipients) {
        var label = PaperText.write(PaperTable.paragraph(cell, ParagraphAlignment.LEFT), "Nơi nhận:", RECIPIENTS_LABEL);
        label.setBold(true);
        label.setItalic(true);
        recipients.forEach(recipient ->
                PaperText.write(PaperTable.paragraph(cell, ParagraphAlignment.LEFT), "- " + recipient, RECIPIENTS));
    }

    private static void roomForSignature(XWPFTableCell cell) {
        for (int index = 0; index < ROOM_FOR_SIGNATURE; index++) {
            line(cell, "", PaperText.BODY, false);
        }
    }

    /** As a letter is dated: a zero before days below 10 and before the first two months. */
    public static String date(LocalDate day) {
        return "ngày %02d tháng %s năm %d"
                .formatted(
                        day.getDayOfMonth(),
                        day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue()),
                        day.getYear());
    }

    private static String date(DocumentReference letter, int year) {
        return letter == null ? "ngày     tháng     năm %d".formatted(year) : date(letter.date());
    }

    private static void line(XWPFTableCell cell, String text, int size, boolean bold) {
        PaperText.write(PaperTable.paragraph(cell, ParagraphAlignment.CENTER), text, size)
                .setBold(bold);
    }
}
