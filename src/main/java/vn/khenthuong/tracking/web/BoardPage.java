package vn.khenthuong.tracking.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.tracking.DossierPage;
import vn.khenthuong.tracking.DossierRow;

/**
 * The list of dossiers as the page shows it.
 *
 * @param quotas use of the limits of the reader's own units, by round
 * @param units units to choose from; empty for a reader who sees one unit only
 */
record BoardPage(
        Filter filter,
        List<Choice> rounds,
        List<Choice> units,
        List<Choice> states,
        List<RoundQuotas> quotas,
        List<Line> lines,
        int page,
        int pages,
        long total) {

    /**
     * What is being looked for, as it was typed.
     *
     * @param chiTieu id of a limit whose places are looked for, or null
     */
    record Filter(String dot, String donVi, String trangThai, String q, String buoc, String cham, Long chiTieu) {

        /** Whether it is narrowed by what only a figure of a board can ask for. */
        public boolean fromFigure() {
            return !buoc.isEmpty() || chiTieu != null;
        }

        /** Address of the same without that. */
        public String withoutFigure() {
            return new Filter(dot, donVi, trangThai, q, "", cham, null).address(0);
        }

        /** Address of the whole list as a workbook. */
        public String workbook() {
            return address(0).replaceFirst("^/ho-so", "/ho-so/danh-sach.xlsx");
        }

        /** Address of another page of the same, counted from 0. */
        public String address(int page) {
            var address = UriComponentsBuilder.fromPath("/ho-so");
            add(address, "dot", dot);
            add(address, "donVi", donVi);
            add(address, "trangThai", trangThai);
            add(address, "q", q);
            add(address, "buoc", buoc);
            add(address, "cham", cham);
            add(address, "chiTieu", chiTieu == null ? "" : chiTieu.toString());
            add(address, "trang", page == 0 ? "" : String.valueOf(page + 1));
            return address.build(true).toUriString();
        }

        private static void add(UriComponentsBuilder address, String name, String value) {
            if (!value.isEmpty()) {
                address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
            }
        }
    }

    /** Something to choose. */
    record Choice(String value, String label) {}

    /** A round with the use of the limits of the reader's units. */
    record RoundQuotas(String code, String title, String state, String deadline, List<QuotaLine> lines) {}

    /**
     * One dossier.
     *
     * @param tone how the state is coloured
     * @param due last day in time of what waits to be done about it, or null
     * @param late whether that day is over
     * @param result number and date of the decision, why it ended without an award, or null
     */
    record Line(
            String number,
            String unitName,
            String nominee,
            String type,
            String awardForm,
            String state,
            String tone,
            String result,
            String submitted,
            String due,
            boolean late) {

        static Line of(DossierRow row, Instant now) {
            var due = row.state().isFinal() ? null : row.taskDue();
            return new Line(
                    row.number(),
                    row.unitInWords(),
                    row.nomineeName(),
                    row.nomineeType().label(),
                    row.awardForm().label(),
                    States.label(row),
                    States.tone(row.state()),
                    States.result(row),
                    Formats.moment(row.submittedAt()),
                    Formats.lastDay(due),
                    due != null && !now.isBefore(due));
        }
    }

    static BoardPage of(
            Filter filter,
            List<Choice> rounds,
            List<Choice> units,
            List<RoundQuotas> quotas,
            DossierPage found,
            Instant now) {
        return new BoardPage(
                filter,
                rounds,
                units,
                Arrays.stream(DossierState.values())
                        .map(state -> new Choice(state.name(), state.label()))
                        .toList(),
                quotas,
                found.items().stream().map(row -> Line.of(row, now)).toList(),
                found.page(),
                found.pages(),
                found.total());
    }
}
