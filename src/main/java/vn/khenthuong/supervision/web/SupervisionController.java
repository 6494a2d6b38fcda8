package vn.khenthuong.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.DoneMessage;
import vn.khenthuong.pages.Downloads;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.pages.RefusalOnPage;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.supervision.Observation;
import vn.khenthuong.supervision.ObservationNumber;
import vn.khenthuong.supervision.ObservationState;
import vn.khenthuong.supervision.Observations;
import vn.khenthuong.supervision.Observations.Beside;
import vn.khenthuong.supervision.PublishedLists;

/** The page {@code /giam-sat}: what supervising bodies said about rounds, the answers, and the form that says something. */
@Controller
@RequestMapping(SupervisionController.ADDRESS)
class SupervisionController {

    static final String ADDRESS = "/giam-sat";

    private static final DoneMessage FILED = new DoneMessage(
            "gui", "Đã gửi phản ánh; cơ quan đầu mối và cơ quan thẩm định được báo, phản ánh hiện bên cạnh danh sách.");
    private static final DoneMessage WITHDRAWN =
            new DoneMessage("rut", "Đã rút phản ánh; nội dung và lý do rút vẫn còn để đọc.");
    private static final DoneMessage ANSWERED =
            new DoneMessage("tra-loi", "Đã trả lời phản ánh; cơ quan phản ánh được báo.");
    private static final DoneMessage ADDED = new DoneMessage("tep", "Đã thêm tệp kèm theo.");
    private static final List<DoneMessage> DONE = List.of(FILED, WITHDRAWN, ANSWERED, ADDED);

    private final Observations observations;
    private final ObservationPapers papers;
    private final PublishedLists lists;
    private final Rounds rounds;
    private final Organization organization;
    private final CurrentActor currentActor;

    SupervisionController(
            Observations observations,
            ObservationPapers papers,
            PublishedLists lists,
            Rounds rounds,
            Organization organization,
            CurrentActor currentActor) {
        this.observations = observations;
        this.papers = papers;
        this.lists = lists;
        this.rounds = rounds;
        this.organization = organization;
        this.currentActor = currentActor;
    }

    @GetMapping
    String all(@RequestParam(name = "xong", defaultValue = "") String done, Model model) {
        model.addAttribute("tin", DoneMessage.sentence(done, DONE));
        return show(model);
    }

    @PostMapping
    String file(TypedObservation typed, Model model, HttpServletResponse response) {
        try {
            observations.file(typed.wanted(), actor());
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhap", typed);
            return show(model);
        }
        return done(FILED);
    }

    @PostMapping("/{number}/rut")
    String withdraw(
            @PathVariable String number,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        var known = seen(number).number();
        try {
            observations.withdraw(known, reason, actor());
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            return show(model);
        }
        return done(WITHDRAWN);
    }

    @PostMapping("/{number}/tra-loi")
    String answer(
            @PathVariable String number,
            @RequestParam(name = "traLoi", defaultValue = "") String text,
            Model model,
            HttpServletResponse response) {
        var known = seen(number).number();
        try {
            observations.answer(known, text, actor());
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhapO", known.toString());
            model.addAttribute("nhapTraLoi", text);
            return show(model);
        }
        return done(ANSWERED);
    }

    @PostMapping("/{number}/tep")
    String add(
            @PathVariable String number, @RequestParam MultipartFile file, Model model, HttpServletResponse response) {
        var observation = seen(number);
        try {
            papers.add(observation, new UploadedFile(file.getOriginalFilename(), file.getSize(), file), actor());
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            return show(model);
        }
        return done(ADDED);
    }

    @GetMapping("/{number}/tep/{id}")
    ResponseEntity<Resource> open(@PathVariable String number, @PathVariable UUID id) {
        var opened = papers.open(seen(number), id);
        var document = opened.document();
        return Downloads.of(document.fileName(), document.mediaType(), document.size(), opened.content());
    }

    private Observation seen(String number) {
        return observations.require(ObservationNumber.of(number), actor());
    }

    private String show(Model model) {
        var reader = actor();
        model.addAttribute("cacPhanAnh", lines(reader));
        var agencies = observations.agenciesOf(reader);
        model.addAttribute("coQuan", agencies);
        model.addAttribute("ve", agencies.isEmpty() ? List.of() : abouts());
        model.addAttribute("nguoi", organization.nameOf(reader.userId()));
        return "giam-sat";
    }

    private List<ObservationLine> lines(Actor reader) {
        var all = observations.seen(null, reader);
        var files = papers.of(all);
        var nominating = all.stream()
                .flatMap(one -> Stream.ofNullable(one.list()).map(list -> Map.entry(one.round(), list)))
                .distinct()
                .flatMap(one -> observations.beside(one.getKey(), one.getValue()).stream());
        var conflicts = Stream.concat(
                        all.stream()
                                .map(Observation::round)
                                .distinct()
                                .flatMap(round -> observations.beside(round, null).stream()),
                        nominating)
                .filter(Beside::nominates)
                .map(beside -> beside.observation().number())
                .collect(Collectors.toSet());
        return all.stream()
                .map(one -> line(
                        one,
                        conflicts.contains(one.number()),
                        files.getOrDefault(one.number().toString(), List.of()),
                        reader))
                .toList();
    }

    private ObservationLine line(Observation one, boolean conflict, List<StoredDocument> files, Actor reader) {
        var answer = one.answer();
        var withdrawal = one.withdrawal();
        return new ObservationLine(
                one.number().toString(),
                one.round(),
                one.list() == null ? "Đợt " + one.round() : "Danh sách " + one.list(),
                observations.nameOf(one),
                conflict,
                one.content(),
                "%s, %s"
                        .formatted(
                                organization.nameOf(one.filed().by()),
                                Formats.moment(one.filed().at())),
                one.state().label(),
                tone(one.state()),
                answer == null ? null : answer.text(),
                answer == null ? null : "%s, %s".formatted(answer.body(), Formats.moment(answer.at())),
                withdrawal == null ? null : "%s: %s".formatted(Formats.moment(withdrawal.at()), withdrawal.reason()),
                observations.mayWithdraw(one, reader),
                observations.mayAnswer(one, reader),
                files.stream()
                        .map(file -> new ObservationLine.File(file.id(), file.fileName()))
                        .toList());
    }

    /** Rounds, each with its published lists. */
    private List<Choice> abouts() {
        return observations.roundsToObserve().stream()
                .flatMap(round -> Stream.concat(
                        Stream.of(new Choice(
                                round,
                                "Đợt %s – %s"
                                        .formatted(round, rounds.require(round).title()))),
                        lists.of(round).stream()
                                .map(list -> new Choice(round + "/" + list, "Danh sách đã công bố " + list))))
                .toList();
    }

    private static String tone(ObservationState state) {
        return switch (state) {
            case FILED -> "can";
            case ANSWERED -> "dat";
            case WITHDRAWN -> "";
        };
    }

    private Actor actor() {
        return currentActor.require();
    }

    private static String done(DoneMessage done) {
        return "redirect:%s?xong=%s".formatted(ADDRESS, done.code());
    }

    /** One of several to choose from. */
    record Choice(String code, String label) {}
}
