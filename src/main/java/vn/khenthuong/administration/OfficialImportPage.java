package vn.khenthuong.administration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.organization.OfficialAdministration;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.RefusalOnPage;

/** The page {@code /quan-tri/can-bo/nhap}: officials from a workbook, tried first, then all or none. */
@Controller
@RequestMapping(OfficialPage.ADDRESS + "/nhap")
class OfficialImportPage {

    private static final TypeReference<List<OfficialEntry>> ENTRIES = new TypeReference<>() {};

    private final OfficialImport imports;
    private final OfficialAdministration register;
    private final Administrators administrators;
    private final Organization organization;
    private final ObjectMapper json;

    OfficialImportPage(
            OfficialImport imports,
            OfficialAdministration register,
            Administrators administrators,
            Organization organization,
            ObjectMapper json) {
        this.imports = imports;
        this.register = register;
        this.administrators = administrators;
        this.organization = organization;
        this.json = json;
    }

    @GetMapping
    String page(Model model) {
        return show(model);
    }

    /** Tries; what was read travels with the page, and is checked anew when it is taken up. */
    @PostMapping("/thu")
    String tried(@RequestParam(name = "tep") MultipartFile file, Model model, HttpServletResponse response) {
        var administrator = administrators.require();
        try {
            var reading = imports.read(file, administrator);
            model.addAttribute("doc", reading);
            model.addAttribute("duLieu", reading.isWhole() ? written(reading.officials()) : null);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
        }
        return show(model);
    }

    @PostMapping
    String take(
            @RequestParam(name = "duLieu", defaultValue = "") String data,
            @RequestParam(name = "doiChieu", defaultValue = "false") boolean compared,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var administrator = administrators.require();
        try {
            if (register.isInstallationUnderWay() && !compared) {
                throw new BadInputException("Cần đánh dấu “Đã đối chiếu với văn bản bổ nhiệm”; hãy chọn lại tệp.");
            }
            var wanted = read(data).stream().map(OfficialEntry::read).toList();
            var proposal = register.takeUp(wanted, administrator);
            next.addFlashAttribute(
                    "tin",
                    proposal.isPresent()
                            ? "Đã ghi đề nghị nhập %d cán bộ; có hiệu lực khi một quản trị viên khác xác nhận."
                                    .formatted(wanted.size())
                            : "Đã nhập %d cán bộ.".formatted(wanted.size()));
            return "redirect:" + (proposal.isPresent() ? OfficialChangePage.ADDRESS : OfficialPage.ADDRESS);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
        }
        return show(model);
    }

    private String show(Model model) {
        model.addAttribute("nguoi", organization.nameOf(administrators.require().userId()));
        model.addAttribute("dangCaiDat", register.isInstallationUnderWay());
        return "quan-tri-can-bo-nhap";
    }

    private String written(List<OfficialEntry> entries) {
        try {
            return json.writeValueAsString(entries);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Entries are made of text", impossible);
        }
    }

    private List<OfficialEntry> read(String data) {
        try {
            return json.readValue(data, ENTRIES);
        } catch (JsonProcessingException unreadable) {
            throw new BadInputException("Dữ liệu của lần nhập thử không còn nguyên; hãy chọn lại tệp.");
        }
    }
}
