package vn.khenthuong.award.output;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.award.RewardSum;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.paper.ListWorkbook;
import vn.khenthuong.paper.ListWorkbook.Field;
import vn.khenthuong.paper.WorkbookStyles.Kind;

/** Reward money by year and source as a workbook. */
@Component
class SumsWorkbook {

    private static final List<Field<RewardSum>> FIELDS = List.of(
            // A year is no count: it would be written 2.023.
            Field.text("Năm", 8, sum -> String.valueOf(sum.year())),
            Field.text("Nguồn chi", 44, sum -> sum.source().name()),
            new Field<>("Số trường hợp theo quyết định trong năm", 14, Kind.COUNT, RewardSum::awards),
            new Field<>("Chưa có mức", 10, Kind.COUNT, RewardSum::missing),
            new Field<>("Số tiền theo quyết định trong năm (đồng)", 18, Kind.COUNT, RewardSum::amount),
            new Field<>("Số tiền đã chi trong năm (đồng)", 18, Kind.COUNT, RewardSum::paid));

    byte[] write(List<RewardSum> rows, Instant now) {
        return ListWorkbook.titled("TỔNG HỢP TIỀN THƯỞNG THEO NĂM VÀ NGUỒN CHI")
                .line("Số liệu lúc %s".formatted(VietnameseDates.of(now)))
                .table("Tổng hợp", FIELDS, rows)
                .bytes(now);
    }
}
