package vn.khenthuong.decision.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.supervision.Observations;
import vn.khenthuong.supervision.Observations.Beside;

/**
 * What supervising bodies said, as the forms of a list show it. It stands in a table, which shows text as it is; nothing of it
 * decides a step.
 */
@Component
class ObservationRows {

    private final Observations observations;

    ObservationRows(Observations observations) {
        this.observations = observations;
    }

    List<Map<String, Object>> of(String round, String list) {
        return observations.beside(round, list).stream()
                .map(ObservationRows::row)
                .toList();
    }

    private static Map<String, Object> row(Beside beside) {
        var observation = beside.observation();
        return Map.of(
                "agency",
                beside.nominates() ? beside.agency() + " (có đề nghị trong đợt này)" : beside.agency(),
                "date",
                Formats.moment(observation.filed().at()),
                "content",
                observation.content(),
                "state",
                observation.withdrawal() == null
                        ? observation.state().label()
                        : "Đã rút: " + observation.withdrawal().reason(),
                "answer",
                observation.answer() == null
                        ? ""
                        : "%s: %s"
                                .formatted(
                                        observation.answer().body(),
                                        observation.answer().text()),
                "files",
                beside.files() == 0 ? "" : "%d tệp, ở trang “Giám sát”".formatted(beside.files()));
    }
}
