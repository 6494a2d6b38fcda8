package vn.khenthuong.supervision.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.supervision.Observation;
import vn.khenthuong.supervision.ObservationNumber;
import vn.khenthuong.supervision.Observations;
import vn.khenthuong.supervision.WantedObservation;

/** Observations of supervising bodies over HTTP. */
@RestController
@RequestMapping("/api/observations")
@Tag(name = "Phản ánh giám sát")
class SupervisionApi {

    private final Observations observations;
    private final CurrentActor actor;

    SupervisionApi(Observations observations, CurrentActor actor) {
        this.observations = observations;
        this.actor = actor;
    }

    @GetMapping
    @Operation(summary = "Các phản ánh giám sát, mới nhất trước; cơ quan giám sát, hai sở và người quyết định đọc")
    List<ObservationView> all(@RequestParam(required = false) String round) {
        return observations.seen(round, actor.require()).stream()
                .map(this::view)
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Gửi phản ánh về một đợt hoặc một danh sách đã công bố; nhân danh cơ quan của mình")
    ObservationView file(@RequestBody NewObservation wanted) {
        return view(observations.file(
                new WantedObservation(wanted.round(), wanted.list(), wanted.agency(), wanted.content()),
                actor.require()));
    }

    @PostMapping("/{number}/withdrawal")
    @Operation(summary = "Rút phản ánh kèm lý do; phản ánh vẫn còn để đọc")
    ObservationView withdraw(@PathVariable String number, @RequestBody Withdrawal withdrawal) {
        return view(observations.withdraw(seen(number), withdrawal.reason(), actor.require()));
    }

    @PostMapping("/{number}/answer")
    @Operation(summary = "Trả lời phản ánh, một lần; cán bộ, lãnh đạo cơ quan đầu mối hoặc cơ quan thẩm định")
    ObservationView answer(@PathVariable String number, @RequestBody GivenAnswer answer) {
        return view(observations.answer(seen(number), answer.text(), actor.require()));
    }

    private ObservationNumber seen(String number) {
        return observations
                .require(ObservationNumber.of(number), actor.require())
                .number();
    }

    private ObservationView view(Observation observation) {
        return ObservationView.of(observation, observations.nameOf(observation));
    }

    /**
     * What is to be said.
     *
     * @param list code of a published list of the round, or null
     * @param agency code of the body; null where the official belongs to one only
     */
    record NewObservation(String round, String list, String agency, String content) {}

    /** Why an observation is taken back. */
    record Withdrawal(String reason) {}

    /** What the agency in charge answers. */
    record GivenAnswer(String text) {}
}
