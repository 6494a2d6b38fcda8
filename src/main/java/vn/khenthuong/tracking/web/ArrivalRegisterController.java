package vn.khenthuong.tracking.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.Downloads;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.paper.ListWorkbook;
import vn.khenthuong.paper.ListWorkbook.Field;
import vn.khenthuong.tracking.ArrivalRegister;
import vn.khenthuong.tracking.ArrivalRegister.Arrival;

/** The page {@code /so-theo-doi}: the register of dossiers of the focal agency and of Home Affairs, by year. */
@Controller
@RequestMapping("/so-theo-doi")
class ArrivalRegisterController {

    private static final List<Field<Arrival>> COLUMNS = List.of(
            Field.count("Số đến", 8, Arrival::ordinal),
            Field.moment("Ngày đến", Arrival::arrivedAt),
            Field.text("Nơi gửi", 30, Arrival::unitName),
            Field.text("Số Tờ trình", 16, Arrival::documentNumber),
            Field.day("Ngày Tờ trình", Arrival::documentDate),
            Field.text("Trích yếu", 30, Arrival::subject),
            Field.count("Số đối tượng", 9, Arrival::nominees),
            Field.day("Hạn trả lời", Arrival::due),
            Field.text("Kết quả", 34, Arrival::result),
            Field.text("Số hồ sơ", 30, arrival -> String.join(", ", arrival.dossiers())));

    private final ArrivalRegister register;
    private final Organization organization;
    private final CurrentActor currentActor;
    private final Clock clock;

    ArrivalRegisterController(
            ArrivalRegister register, Organization organization, CurrentActor currentActor, Clock clock) {
        this.register = register;
        this.organization = organization;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * A line of the register on the page.
     *
     * @param late whether the day to answer has passed
     */
    record Line(
            int ordinal,
            String arrived,
            String unit,
            String letter,
            String subject,
            int nominees,
            String due,
            boolean late,
            String result,
            List<String> dossiers) {

        static Line of(Arrival arrival, LocalDate today) {
            return new Line(
                    arrival.ordinal(),
                    Formats.moment(arrival.arrivedAt()),
                    arrival.unitName(),
                    "Tờ trình số %s ngày %s".formatted(arrival.documentNumber(), Formats.day(arrival.documentDate())),
                    arrival.subject(),
                    arrival.nominees(),
                    Formats.day(arrival.due()),
                    arrival.due() != null && arrival.due().isBefore(today),
                    arrival.result(),
                    arrival.dossiers());
        }
    }

    @GetMapping
    String page(@RequestParam(name = "nam", required = false) Integer year, Model model) {
        var actor = currentActor.require();
        var chosen = year == null ? thisYear() : year;
        model.addAttribute(
                "dong",
                register.of(chosen, actor).stream()
                        .map(arrival -> Line.of(arrival, LocalDate.now(clock)))
                        .toList());
        model.addAttribute("nam", chosen);
        var years = new TreeSet<>(register.years());
        years.add(chosen);
        model.addAttribute("cacNam", years.descendingSet());
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "so-theo-doi";
    }

    @GetMapping("/so.xlsx")
    ResponseEntity<byte[]> workbook(@RequestParam(name = "nam", required = false) Integer year) {
        var chosen = year == null ? thisYear() : year;
        var arrivals = register.of(chosen, currentActor.require());
        return Downloads.of(
                "so-theo-doi-ho-so-%d.xlsx".formatted(chosen),
                ListWorkbook.MEDIA_TYPE,
                ListWorkbook.titled("SỔ THEO DÕI HỒ SƠ NĂM %d".formatted(chosen))
                        .table("Sổ theo dõi", COLUMNS, arrivals)
                        .bytes(clock.instant()));
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }
}
