package vn.khenthuong.nomination.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.UnitsConcerned;
import vn.khenthuong.organization.WorkUnderWay;

/** The live dossiers of units that shall change, and those a function has with it. */
@Repository
class DossiersUnderWay implements WorkUnderWay {

    private static final String LIVE = " state <> ALL (:ended)";

    private final JdbcClient jdbc;
    private final Organization organization;

    DossiersUnderWay(JdbcClient jdbc, Organization organization) {
        this.jdbc = jdbc;
        this.organization = organization;
    }

    @Override
    public List<String> touchedBy(UnitsConcerned concerned) {
        return concerned.function() == null ? ofUnits(concerned) : submitted();
    }

    private List<String> ofUnits(UnitsConcerned concerned) {
        var counts = jdbc.sql("SELECT unit, count(*) AS live FROM khenthuong.dossier WHERE unit = ANY (:units) AND"
                        + LIVE + " GROUP BY unit ORDER BY unit")
                .param("units", concerned.units().toArray(String[]::new))
                .param("ended", names(Stream.of(DossierState.values()).filter(DossierState::isFinal)))
                .query(UnitCount.class)
                .list();
        if (counts.isEmpty()) {
            return List.of();
        }
        var each = counts.stream()
                .map(count -> "%s %d".formatted(organization.nameOn(count.unit(), concerned.from()), count.live()))
                .collect(Collectors.joining(", "));
        return List.of("Hồ sơ đang làm dở: %s; %s."
                .formatted(
                        each,
                        switch (concerned.kind()) {
                            case MERGED -> "đơn vị kế thừa làm tiếp, số hồ sơ giữ nguyên";
                            case ENDED ->
                                "không còn ai của đơn vị làm tiếp, chờ giao cho đơn vị tiếp nhận theo văn bản; chỗ trong chỉ tiêu được giữ";
                            default -> "làm tiếp như trước, số hồ sơ giữ nguyên";
                        }));
    }

    /** They are with one of the two departments, or on their way to them. */
    private List<String> submitted() {
        var sentences = new ArrayList<String>();
        var count = jdbc.sql("SELECT count(*) FROM khenthuong.dossier WHERE state <> ALL (:withUnit) AND" + LIVE)
                .param("withUnit", names(Stream.of(DossierState.values()).filter(DossierState::isWithUnit)))
                .param("ended", names(Stream.of(DossierState.values()).filter(DossierState::isFinal)))
                .query(Integer.class)
                .single();
        if (count > 0) {
            sentences.add(
                    "%d hồ sơ đã trình đang được xử lý; các bước tiếp theo do cơ quan giữ chức năng vào ngày làm thực hiện."
                            .formatted(count));
        }
        return sentences;
    }

    private static String[] names(Stream<DossierState> states) {
        return states.map(Enum::name).toArray(String[]::new);
    }

    private record UnitCount(String unit, int live) {}
}
