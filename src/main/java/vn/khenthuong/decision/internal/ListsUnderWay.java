package vn.khenthuong.decision.internal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.organization.UnitsConcerned;
import vn.khenthuong.organization.WorkUnderWay;

/** Lists that a function has with it; what was signed on them stays signed by whoever signed it. */
@Repository
class ListsUnderWay implements WorkUnderWay {

    private final JdbcClient jdbc;

    ListsUnderWay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> touchedBy(UnitsConcerned concerned) {
        if (concerned.function() == null) {
            return List.of();
        }
        var count = jdbc.sql("SELECT count(*) FROM khenthuong.award_list WHERE state <> ALL (:ended)")
                .param(
                        "ended",
                        Stream.of(AwardListState.values())
                                .filter(AwardListState::isFinal)
                                .map(Enum::name)
                                .toArray(String[]::new))
                .query(Integer.class)
                .single();
        return count == 0
                ? List.of()
                : List.of(
                        "%d danh sách trình khen thưởng chưa xong: chữ ký đã có giữ nguyên, bước tiếp theo do cơ quan mới làm."
                                .formatted(count));
    }
}
