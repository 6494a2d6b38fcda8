package vn.khenthuong.paper;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import vn.khenthuong.kernel.DocumentReference;

/** A part of a paper. The names of the parts are stored with the versions of papers. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "part")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PaperBlock.Head.class, name = "HEAD"),
    @JsonSubTypes.Type(value = PaperBlock.Text.class, name = "TEXT"),
    @JsonSubTypes.Type(value = PaperBlock.Rule.class, name = "RULE"),
    @JsonSubTypes.Type(value = PaperBlock.Table.class, name = "TABLE"),
    @JsonSubTypes.Type(value = PaperBlock.Foot.class, name = "FOOT"),
    @JsonSubTypes.Type(value = PaperBlock.Signatures.class, name = "SIGNATURES"),
    @JsonSubTypes.Type(value = PaperBlock.Recipients.class, name = "RECIPIENTS"),
    @JsonSubTypes.Type(value = PaperBlock.Code.class, name = "CODE")
})
public sealed interface PaperBlock {

    /**
     * Who writes, under which number, where and when.
     *
     * @param above the authority above the issuer, one line each; empty where there is none
     * @param issuer one line each; empty for what a person writes, above which stand the names of the country and its motto alone
     * @param number as printed, e.g. {@code Số: 05/QĐ-UBND}; null for a paper without one
     * @param subject of a letter without a kind, e.g. {@code V/v đôn đốc …}; null otherwise
     * @param remark below the number, e.g. {@code DỰ THẢO}; null otherwise
     * @param dated place and date; null for minutes, which have none
     */
    record Head(List<String> above, List<String> issuer, String number, String subject, String remark, String dated)
            implements PaperBlock {

        public Head {
            above = List.copyOf(above);
            issuer = List.copyOf(issuer);
        }

        /** Whether the number is still to be written in. */
        public boolean leavesNumberOpen() {
            return number != null && number.startsWith(PaperWording.OPEN_NUMBER);
        }

        /** The same with number and day; one that has them already stays as it is. */
        Head numbered(DocumentReference document) {
            return leavesNumberOpen()
                    ? new Head(
                            above,
                            issuer,
                            "Số: %s".formatted(PaperWording.number(document.number())),
                            subject,
                            remark,
                            dated == null
                                    ? null
                                    : "%s, %s"
                                            .formatted(
                                                    dated.substring(0, dated.indexOf(", ngày ")),
                                                    PaperWording.date(document.date())))
                    : this;
        }
    }

    /** A paragraph. */
    record Text(PaperStyle style, List<Span> spans) implements PaperBlock {

        public Text {
            spans = List.copyOf(spans);
        }
    }

    /** Letters of one kind within a paragraph, beyond what its style says. */
    record Span(String text, boolean bold, boolean italic) {}

    /** A solid line in the middle, so long as a share of the text it stands under. */
    record Rule(String under) implements PaperBlock {}

    /** A table with borders, whose head returns on every page. */
    record Table(List<Column> columns, List<Row> rows) implements PaperBlock {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /**
         * Whether its last row stays on the page of what follows: a signature never stands alone. A sentence does not hold it, for
         * it goes along with the signature itself.
         */
        boolean holds(PaperBlock next) {
            return !(next instanceof Text);
        }
    }

    /**
     * A column.
     *
     * @param width in any unit: columns share the width of the text in these proportions
     */
    record Column(String label, int width, Align align) {}

    /** Where the text of a column stands. */
    enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /**
     * A row.
     *
     * @param cells one per column; a single one fills the row of a {@link RowKind#GROUP}
     */
    record Row(RowKind kind, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What a row is to the others. */
    enum RowKind {
        VALUES,
        /** A heading between the rows that follow. */
        GROUP,
        /** A sum of the rows above. */
        SUM
    }

    /** Who gets the paper, and beside it whose signature it bears. */
    record Foot(List<String> recipients, SignatureBlock signature) implements PaperBlock {

        public Foot {
            recipients = List.copyOf(recipients);
        }
    }

    /**
     * Signatures beside each other, from left to right, each with room to sign.
     *
     * @param hint below the titles, e.g. {@code (Ký, ghi rõ họ tên)}; null for none
     * @param dated place and date above the last one; null for none
     */
    record Signatures(List<SignatureBlock> signers, String hint, String dated) implements PaperBlock {

        public Signatures {
            signers = List.copyOf(signers);
        }
    }

    /** Who gets minutes, bottom left. */
    record Recipients(List<String> recipients) implements PaperBlock {

        public Recipients {
            recipients = List.copyOf(recipients);
        }
    }

    /**
     * A QR code with what it says beside it: by it everybody sees whether the paper is genuine. It adds nothing to what the paper
     * says.
     *
     * @param address the text of the code
     * @param lines beside it, for those without a camera
     */
    record Code(String address, List<String> lines) implements PaperBlock {

        public Code {
            lines = List.copyOf(lines);
        }
    }
}
