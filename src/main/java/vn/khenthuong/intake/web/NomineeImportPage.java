package vn.khenthuong.intake.web;

import java.util.List;
import vn.khenthuong.intake.NomineeResult;
import vn.khenthuong.intake.NomineeResult.Outcome;

/**
 * What became, or would become, of a list, as the page shows it.
 *
 * @param done whether it was taken up, or only tried
 */
record NomineeImportPage(boolean done, List<Line> lines, long passing, long existing, long refused) {

    /**
     * A row.
     *
     * @param cells where something is wrong, e.g. {@code C5}
     */
    record Line(int row, String name, String outcome, String tone, String dossier, List<Said> said) {

        static Line of(NomineeResult result) {
            return new Line(
                    result.row(),
                    result.name(),
                    switch (result.outcome()) {
                        case PASSES -> "Đạt";
                        case STARTED -> "Đã lập hồ sơ";
                        case EXISTS -> "Đã có hồ sơ";
                        case REFUSED -> "Chưa lập được";
                    },
                    switch (result.outcome()) {
                        case PASSES, STARTED -> "dat";
                        case EXISTS -> "can";
                        case REFUSED -> "dung";
                    },
                    result.dossier(),
                    said(result));
        }

        private static List<Said> said(NomineeResult result) {
            return java.util.stream.Stream.concat(
                            result.faults().stream().map(fault -> new Said(fault.cell(), fault.message())),
                            result.remarks().stream().map(remark -> new Said(null, remark)))
                    .toList();
        }
    }

    /**
     * Something that is said about a row.
     *
     * @param cell where it stands in the file; null where that is not to be said
     */
    record Said(String cell, String sentence) {}

    static NomineeImportPage of(boolean done, List<NomineeResult> results) {
        return new NomineeImportPage(
                done,
                results.stream().map(Line::of).toList(),
                count(results, done ? Outcome.STARTED : Outcome.PASSES),
                count(results, Outcome.EXISTS),
                count(results, Outcome.REFUSED));
    }

    private static long count(List<NomineeResult> results, Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }
}
