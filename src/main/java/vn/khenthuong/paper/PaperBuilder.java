package vn.khenthuong.paper;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.khenthuong.paper.PaperBlock.Column;
import vn.khenthuong.paper.PaperBlock.Row;
import vn.khenthuong.paper.PaperBlock.RowKind;
import vn.khenthuong.paper.PaperBlock.Span;

/**
 * Puts a paper together from top to bottom. Whatever must be there and is not makes an {@link IncompletePaperException} that names
 * the paper: no letter leaves with a hole in it. Texts are composed (NFC) and freed of control characters here, once for both faces.
 */
public final class PaperBuilder {

    private static final String NEXT_BASIS = ";";
    private static final String LAST_BASIS = ".";

    private final String name;
    private final String issuer;
    private final Instant created;
    private final List<PaperSection> sections = new ArrayList<>();
    private List<PaperBlock> blocks = new ArrayList<>();
    private boolean landscape;
    private boolean draft;

    PaperBuilder(String name, String issuer, Instant created) {
        this.name = name;
        this.issuer = field("cơ quan ban hành", issuer);
        this.created = created;
    }

    /**
     * A fact that must be known, to be put into a sentence.
     *
     * @param what its Vietnamese name, for the fault
     * @throws IncompletePaperException when there is none
     */
    public String field(String what, String value) {
        var clean = value == null ? "" : clean(value).strip();
        if (clean.isEmpty()) {
            throw new IncompletePaperException(name, what);
        }
        return clean;
    }

    /** Every page says that this is no more than a draft. */
    public PaperBuilder draft() {
        draft = true;
        return this;
    }

    /**
     * The head of what a person writes: the name of the country and its motto alone.
     *
     * @param dated place and date
     */
    public PaperBuilder headOfPerson(String dated) {
        return add(new PaperBlock.Head(List.of(), List.of(), null, null, null, field("địa danh, ngày", dated)));
    }

    public PaperBuilder head(PaperBlock.Head head) {
        if (head.issuer().isEmpty()) {
            throw new IncompletePaperException(name, "cơ quan ban hành");
        }
        return add(new PaperBlock.Head(
                capitals(all("cơ quan chủ quản", head.above())),
                capitals(all("cơ quan ban hành", head.issuer())),
                cleanOrNull(head.number()),
                cleanOrNull(head.subject()),
                cleanOrNull(head.remark()),
                cleanOrNull(head.dated())));
    }

    /** The kind of paper, e.g. {@code TỜ TRÌNH}. */
    public PaperBuilder kind(String text) {
        return text(PaperStyle.KIND, "tên loại", text);
    }

    /** What it is about, with the line below. */
    public PaperBuilder title(String text) {
        var title = field("trích yếu", text);
        return text(PaperStyle.TITLE, "trích yếu", title).add(new PaperBlock.Rule(title));
    }

    /** To whom it goes: one on the same line, several on a line each. */
    public PaperBuilder addressees(List<String> addressees) {
        if (addressees.isEmpty()) {
            throw new IncompletePaperException(name, "nơi kính gửi");
        }
        if (addressees.size() == 1) {
            return text(
                    PaperStyle.ADDRESSEE,
                    "nơi kính gửi",
                    "Kính gửi: %s".formatted(field("nơi kính gửi", addressees.get(0))));
        }
        text(PaperStyle.ADDRESSEE, "nơi kính gửi", "Kính gửi:");
        for (int index = 0; index < addressees.size(); index++) {
            text(
                    PaperStyle.ADDRESSEES,
                    "nơi kính gửi",
                    "- %s%s"
                            .formatted(
                                    field("nơi kính gửi", addressees.get(index)),
                                    index < addressees.size() - 1 ? NEXT_BASIS : LAST_BASIS));
        }
        return this;
    }

    /** On whose authority a decision is made, e.g. {@code CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG}; also “QUYẾT ĐỊNH:”. */
    public PaperBuilder authority(String text) {
        return text(PaperStyle.AUTHORITY, "thẩm quyền ban hành", text);
    }

    /** What the paper rests upon, each without its last sign: all end in a semicolon, the last one in a full stop. */
    public PaperBuilder bases(List<String> bases) {
        if (bases.isEmpty()) {
            throw new IncompletePaperException(name, "căn cứ");
        }
        for (int index = 0; index < bases.size(); index++) {
            text(
                    PaperStyle.BASIS,
                    "căn cứ",
                    field("căn cứ", bases.get(index)) + (index < bases.size() - 1 ? NEXT_BASIS : LAST_BASIS));
        }
        return this;
    }

    /** A paragraph for each line of the text. */
    public PaperBuilder body(String text) {
        lines("nội dung", text).forEach(line -> text(PaperStyle.BODY, "nội dung", line));
        return this;
    }

    /** An article of a decision, e.g. {@code Điều 1.} in bold before what it says. */
    public PaperBuilder article(String number, String text) {
        var lines = lines(number, text);
        add(new PaperBlock.Text(
                PaperStyle.BODY,
                List.of(new Span(field("điều", number) + " ", true, false), new Span(lines.get(0), false, false))));
        lines.stream().skip(1).forEach(line -> text(PaperStyle.BODY, number, line));
        return this;
    }

    /** What somebody says, under his name; nothing where he says nothing. */
    public PaperBuilder saying(String who, String text) {
        var lines = text == null ? List.<String>of() : split(text);
        add(new PaperBlock.Text(
                PaperStyle.BODY,
                List.of(
                        new Span("- %s: ".formatted(field("tên đơn vị", who)), false, true),
                        new Span(lines.isEmpty() ? "" : lines.get(0), false, false))));
        lines.stream().skip(1).forEach(line -> text(PaperStyle.BODY, "nội dung", line));
        return this;
    }

    public PaperBuilder heading(String text) {
        return text(PaperStyle.HEADING, "đề mục", text);
    }

    public PaperBuilder subheading(String text) {
        return text(PaperStyle.SUBHEADING, "đề mục", text);
    }

    /** Italic and in the middle. */
    public PaperBuilder remark(String text) {
        return text(PaperStyle.REMARK, "ghi chú", text);
    }

    /** The last paragraph, which stays on the page of the signature. */
    public PaperBuilder closing(String text) {
        return text(PaperStyle.CLOSING, "đoạn kết", text);
    }

    /**
     * A table of values only.
     *
     * @param rows as many cells as columns each; a cell may be empty
     */
    public PaperBuilder table(List<Column> columns, List<List<String>> rows) {
        return rows(
                columns,
                rows.stream().map(cells -> new Row(RowKind.VALUES, cells)).toList());
    }

    /** A table with headings and sums between its rows. */
    public PaperBuilder rows(List<Column> columns, List<Row> rows) {
        return add(new PaperBlock.Table(
                columns,
                rows.stream()
                        .map(row -> {
                            if (row.cells().size() != (row.kind() == RowKind.GROUP ? 1 : columns.size())) {
                                throw new IncompletePaperException(name, "ô của bảng");
                            }
                            return new Row(
                                    row.kind(),
                                    row.cells().stream()
                                            .map(cell -> clean(cell).strip())
                                            .toList());
                        })
                        .toList()));
    }

    /** Who gets it, without hyphens, and whose signature stands beside it. */
    public PaperBuilder foot(List<String> recipients, SignatureBlock signature) {
        return add(new PaperBlock.Foot(all("nơi nhận", recipients), signature(signature)));
    }

    /** Signatures beside each other, from left to right, by hand. */
    public PaperBuilder signatures(List<SignatureBlock> signers, String hint, String dated) {
        if (signers.isEmpty()) {
            throw new IncompletePaperException(name, "chữ ký");
        }
        return add(new PaperBlock.Signatures(
                signers.stream().map(this::signature).toList(), cleanOrNull(hint), cleanOrNull(dated)));
    }

    /** Who gets minutes, bottom left. */
    public PaperBuilder recipients(List<String> recipients) {
        return add(new PaperBlock.Recipients(all("nơi nhận", recipients)));
    }

    /**
     * By which everybody sees whether the paper is genuine.
     *
     * @param code as it is typed where there is no camera
     * @param address where it is looked up: what the QR code says
     */
    public PaperBuilder code(String code, String address) {
        return add(new PaperBlock.Code(
                field("địa chỉ xác minh", address),
                List.of(
                        "Mã xác minh: %s".formatted(field("mã xác minh", code)),
                        "Kiểm tra tại: %s".formatted(address))));
    }

    /**
     * Ends the pages so far; what follows begins on a new page that counts from 1.
     *
     * @param sideways for tables that are too wide for an upright page
     */
    public PaperBuilder newSection(boolean sideways) {
        if (!blocks.isEmpty()) {
            sections.add(new PaperSection(landscape, blocks));
            blocks = new ArrayList<>();
        }
        landscape = sideways;
        return this;
    }

    /**
     * Begins an appendix.
     *
     * @param label e.g. {@code Phụ lục I}
     * @param title in capitals
     * @param belongsTo e.g. {@code (Kèm theo Quyết định số …)}
     */
    public PaperBuilder appendix(boolean sideways, String label, String title, String belongsTo) {
        return newSection(sideways)
                .text(PaperStyle.APPENDIX, "phụ lục", label)
                .text(PaperStyle.TITLE, "tên phụ lục", title)
                .text(PaperStyle.REMARK, "văn bản chính của phụ lục", belongsTo);
    }

    public Paper build() {
        newSection(false);
        if (sections.isEmpty()) {
            throw new IncompletePaperException(name, "nội dung");
        }
        return new Paper(name, issuer, created, draft, sections);
    }

    private PaperBuilder text(PaperStyle style, String what, String text) {
        return add(new PaperBlock.Text(style, List.of(new Span(field(what, text), false, false))));
    }

    private PaperBuilder add(PaperBlock block) {
        blocks.add(block);
        return this;
    }

    private SignatureBlock signature(SignatureBlock signature) {
        if (signature == null) {
            throw new IncompletePaperException(name, "chữ ký");
        }
        return new SignatureBlock(all("chức vụ người ký", signature.lines()), cleanOrNull(signature.name()));
    }

    private List<String> all(String what, List<String> texts) {
        return texts.stream().map(text -> field(what, text)).toList();
    }

    private static List<String> capitals(List<String> lines) {
        return lines.stream()
                .map(line -> line.toUpperCase(PaperWording.VIETNAMESE))
                .toList();
    }

    private List<String> lines(String what, String text) {
        return split(field(what, text));
    }

    private static List<String> split(String text) {
        return clean(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String cleanOrNull(String text) {
        return text == null ? null : clean(text);
    }

    /** Composed letters, no control characters but line breaks. */
    private static String clean(String text) {
        return Stream.of(text)
                .map(one -> Normalizer.normalize(one, Normalizer.Form.NFC))
                .map(one -> one.replace("\r\n", "\n").replace('\t', ' '))
                .map(one -> one.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n]]", ""))
                .findFirst()
                .orElseThrow();
    }
}
