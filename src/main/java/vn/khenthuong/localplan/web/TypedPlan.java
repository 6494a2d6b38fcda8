package vn.khenthuong.localplan.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDates;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.VietnameseNumbers;
import vn.khenthuong.localplan.LocalCriterion;
import vn.khenthuong.localplan.LocalCriterion.Measure;
import vn.khenthuong.localplan.LocalPlan;
import vn.khenthuong.localplan.WantedPlan;
import vn.khenthuong.pages.Formats;

/** What an officer typed about a plan, as it came in; shown again where it is refused, so that nothing is lost. */
record TypedPlan(
        String ban, String so, String ngay, String coQuan, String tu, String den, boolean hopThon, List<Line> tieuChi) {

    private static final int SPARE = 3;

    /** A criterion as it was typed. */
    record Line(String noiDung, String doiTuong, String cach, String nguong, String donViTinh, String minhChung) {

        static final Line EMPTY = new Line("", LocalCriterion.EVERYBODY, Measure.YES_NO.name(), "", "", "");

        static Line of(LocalCriterion criterion) {
            return new Line(
                    criterion.text(),
                    criterion.scope(),
                    criterion.measure().name(),
                    criterion.threshold() == null ? "" : VietnameseNumbers.of(criterion.threshold()),
                    text(criterion.countedIn()),
                    text(criterion.evidence()));
        }

        /** A row in which nothing was typed is none, whatever its choices say. */
        boolean isEmpty() {
            return Stream.of(noiDung, nguong, donViTinh, minhChung).allMatch(String::isBlank);
        }

        WantedPlan.Criterion wanted(int number) {
            return new WantedPlan.Criterion(doiTuong, noiDung, measure(), threshold(number), donViTinh, minhChung);
        }

        private Measure measure() {
            return Stream.of(Measure.values())
                    .filter(one -> one.name().equals(cach))
                    .findFirst()
                    .orElse(null);
        }

        private BigDecimal threshold(int number) {
            return nguong.isBlank()
                    ? null
                    : VietnameseNumbers.read(nguong)
                            .orElseThrow(() -> new BadInputException("“Ngưỡng” của tiêu chí %d phải là số: %s."
                                    .formatted(number, VietnameseNumbers.HOW_TO_WRITE)));
        }
    }

    /** @throws BadInputException when the parts of the form do not belong together */
    static TypedPlan of(MultiValueMap<String, String> typed) {
        var columns = Stream.of("noiDung", "doiTuong", "cach", "nguong", "donViTinh", "minhChung")
                .map(name -> typed.getOrDefault(name, List.of()))
                .toList();
        var rows = columns.get(0).size();
        if (columns.stream().anyMatch(column -> column.size() != rows)) {
            throw new BadInputException("Mỗi tiêu chí phải có đủ các ô của bảng “Tiêu chí”. Hãy tải lại trang.");
        }
        return new TypedPlan(
                text(typed.getFirst("ban")),
                text(typed.getFirst("so")),
                text(typed.getFirst("ngay")),
                text(typed.getFirst("coQuan")),
                text(typed.getFirst("tu")),
                text(typed.getFirst("den")),
                typed.getFirst("hopThon") != null,
                IntStream.range(0, rows)
                        .mapToObj(row -> new Line(
                                columns.get(0).get(row),
                                columns.get(1).get(row),
                                columns.get(2).get(row),
                                columns.get(3).get(row),
                                columns.get(4).get(row),
                                columns.get(5).get(row)))
                        .toList());
    }

    /** What stands in the form before anything was typed. @param draft whether it is the one that is being entered */
    static TypedPlan of(LocalPlan plan, boolean draft) {
        return new TypedPlan(
                draft ? String.valueOf(plan.revision()) : "",
                draft ? plan.document().number() : "",
                draft ? Formats.day(plan.document().date()) : "",
                plan.issuer(),
                Formats.day(plan.from()),
                Formats.day(plan.to()),
                plan.villageMeeting(),
                plan.criteria().stream().map(Line::of).toList());
    }

    static TypedPlan empty(String issuer) {
        return new TypedPlan("", "", "", issuer, "", "", false, List.of());
    }

    /** The rows of the form: those that say something, and some to be written into. */
    public List<Line> rows() {
        var rows = new ArrayList<>(filled());
        IntStream.range(0, SPARE).forEach(spare -> rows.add(Line.EMPTY));
        return rows;
    }

    WantedPlan wanted() {
        var errors = new InputErrors();
        var date = errors.gather(() -> day(ngay, "Ngày ban hành kế hoạch"));
        var from = errors.gather(() -> day(tu, "Thực hiện từ ngày"));
        var to = errors.gather(() -> day(den, "Đến hết ngày"));
        var rows = filled();
        var criteria = IntStream.range(0, rows.size())
                .mapToObj(row -> errors.gather(() -> rows.get(row).wanted(row + 1)))
                .toList();
        errors.refuse();
        return new WantedPlan(
                revision(ban),
                new DocumentReference(so, date.orElse(null)),
                coQuan,
                from.orElse(null),
                to.orElse(null),
                hopThon,
                criteria.stream().flatMap(one -> one.stream()).toList());
    }

    private List<Line> filled() {
        return tieuChi.stream().filter(line -> !line.isEmpty()).toList();
    }

    /** The revision that was shown, as a form carries it; null where it carries none. */
    static Integer revision(String carried) {
        return carried.matches("[0-9]{1,9}") ? Integer.valueOf(carried) : null;
    }

    private static LocalDate day(String typed, String label) {
        return typed.isBlank() ? null : EnteredDates.day(typed, label);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
