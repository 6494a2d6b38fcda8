package vn.khenthuong.intake.internal;

import java.util.Comparator;
import java.util.List;
import vn.khenthuong.intake.Nominee;
import vn.khenthuong.intake.NomineeResult;
import vn.khenthuong.intake.NomineeResult.CellFault;
import vn.khenthuong.intake.NomineeResult.Outcome;

/** What is wrong with a row, at the cell where it stands. */
final class RowFaults {

    private RowFaults() {}

    /** A row that is refused, its faults in the order of the columns. */
    static NomineeResult refused(Nominee nominee, List<CellFault> faults) {
        return new NomineeResult(
                nominee.row(),
                nominee.request().nomineeName(),
                Outcome.REFUSED,
                null,
                faults.stream()
                        .sorted(Comparator.comparing(fault -> NomineeColumn.labelled(fault.column())))
                        .toList(),
                List.of());
    }

    /** @param field of the start form; of one that has no cell the row is named */
    static CellFault fault(Nominee nominee, String field, String sentence) {
        return new CellFault(
                nominee.addresses().getOrDefault(field, String.valueOf(nominee.row())),
                NomineeColumn.ofField(field).map(NomineeColumn::label).orElse(null),
                sentence);
    }
}
