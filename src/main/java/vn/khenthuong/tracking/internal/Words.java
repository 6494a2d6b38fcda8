package vn.khenthuong.tracking.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.decision.AwardListProcess.Tasks;
import vn.khenthuong.engine.EngineNames;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.tracking.StepWords;

/**
 * The Vietnamese words for steps and outcomes, as the shipped models and forms have them: a step is called what its element is
 * called in the diagram, an outcome what the official chose in the form.
 */
@Component
class Words implements StepWords {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    /** Steps that are no element of a model. */
    private static final Map<String, String> DOMAIN_STEPS = Map.ofEntries(
            Map.entry("STARTED", "Lập đề nghị"),
            Map.entry("WITHDRAWN", "Đơn vị rút hồ sơ"),
            Map.entry("EXPIRED", "Hết hạn"),
            Map.entry("CANCELLED", "Hủy đợt"),
            Map.entry("MADE_AGAIN", "Lập lại từ hồ sơ đã kết thúc"),
            Map.entry("MATTER_RECORDED", "Ghi vụ việc"),
            Map.entry("MATTER_CONCLUDED", "Kết luận vụ việc"),
            Map.entry("MATTER_WITHDRAWN", "Rút vụ việc ghi nhầm"),
            Map.entry("REOPENED", "Mở lại đợt"),
            Map.entry("ANSWER_POSTPONED", "Xin lỗi, hẹn lại ngày trả lời"),
            Map.entry("HELD", "Tạm dừng hồ sơ"),
            Map.entry("RESUMED", "Cho hồ sơ tiếp tục"),
            Map.entry("HOLD_ENDED", "Kết thúc hồ sơ đang tạm dừng"),
            Map.entry("CLOSED", "Đóng đợt"),
            Map.entry("ENDED", "Kết thúc đợt"),
            Map.entry("DELIVERED", "Nộp báo cáo"),
            Map.entry("REPORT_RELEASED", "Không còn phải nộp báo cáo"),
            Map.entry("FUNCTION_MOVED", "Chuyển cơ quan thực hiện"),
            Map.entry("ANOTHER_PERSON", "Xác nhận trùng họ tên"),
            Map.entry("PETITION_WITHDRAWN", "Đơn vị rút kiến nghị"),
            Map.entry("PETITION_GATHERED", "Tổng hợp trình UBND tỉnh"),
            Map.entry("PETITION_ANSWERED", "UBND tỉnh trả lời"),
            Map.entry("OBSERVATION_FILED", "Gửi phản ánh giám sát"),
            Map.entry("OBSERVATION_ANSWERED", "Trả lời phản ánh giám sát"),
            Map.entry("OBSERVATION_WITHDRAWN", "Rút phản ánh giám sát"),
            Map.entry("PETITION_ENDED", "Kiến nghị chấm dứt"),
            Map.entry("PETITION_LIMIT_CHANGED", "Điều chỉnh chỉ tiêu theo kiến nghị"),
            Map.entry("DECISION_AMENDMENT", "Sửa đổi, đính chính quyết định"),
            Map.entry("PUBLICATION", "Công bố quyết định"),
            Map.entry("TASK_GIVEN", "Giao việc"),
            Map.entry("TASK_TAKEN_BACK", "Lấy lại việc"),
            Map.entry("TASK_HANDED_OVER", "Bàn giao việc"),
            Map.entry("HANDOVER", "Bàn giao công việc"),
            Map.entry("BASE_SALARY", "Lương cơ sở"),
            Map.entry("CALENDAR", "Lịch làm việc"),
            Map.entry("NOTICE_SETTINGS", "Thư của cơ quan"),
            Map.entry("NOTICE_RETRIED", "Gửi lại thư"),
            Map.entry("CERTIFICATE_ENTERED", "Ghi sổ bằng khen"),
            Map.entry("CERTIFICATE_PRINTED", "In bằng"),
            Map.entry("CERTIFICATE_HANDED_OVER", "Trao bằng"),
            Map.entry("CERTIFICATE_HAND_OVER_CANCELLED", "Hủy ghi nhận trao bằng"),
            Map.entry("CERTIFICATE_PROPOSED", "Đề nghị về bằng"),
            Map.entry("CERTIFICATE_DECIDED", "Quyết định đề nghị về bằng"),
            Map.entry("CERTIFICATE_LAYOUT", "Căn chỉnh phôi bằng"),
            Map.entry("COMMENDATION_CHANGED", "Sửa danh sách Giấy khen"),
            Map.entry("COMMENDATION_ENDED", "Thôi danh sách Giấy khen"),
            Map.entry("REPORT_YEAR_OPENED", "Mở năm báo cáo"),
            Map.entry("REPORT_YEAR_CLOSED", "Đóng năm báo cáo"),
            Map.entry("REPORT_DELIVERED", "Nộp báo cáo"),
            Map.entry("OFFICIAL_FIGURES_ADDED", "Ghi số liệu chính thức"),
            Map.entry("EXTENDED", "Thay đổi hạn"),
            Map.entry("DOCUMENT_CITED", "Dẫn văn bản"),
            Map.entry("DOCUMENT_UPLOADED", "Thêm tệp"),
            Map.entry("DOCUMENT_TAKEN_BACK", "Bỏ tệp"),
            Map.entry("FILE_READ", "Mở tệp"),
            Map.entry("IDENTITY_READ", "Xem số định danh"),
            Map.entry("NOMINEES_IMPORTED", "Nhập danh sách từ bảng tính"),
            Map.entry("LOCAL_PLAN_ENTERED", "Nhập kế hoạch địa phương"),
            Map.entry("LOCAL_PLAN_FILE", "Thêm tệp kế hoạch địa phương"),
            Map.entry("LOCAL_PLAN_PROPOSED", "Chuyển thủ trưởng xác nhận kế hoạch địa phương"),
            Map.entry("LOCAL_PLAN_RETURNED", "Trả lại kế hoạch địa phương"),
            Map.entry("LOCAL_PLAN_CONFIRMED", "Xác nhận kế hoạch địa phương"),
            Map.entry("LOCAL_PLAN_WITHDRAWN", "Rút kế hoạch địa phương"),
            Map.entry("ACCOUNT_UNLOCKED", "Mở khóa đăng nhập"),
            Map.entry("PASSWORD_GIVEN", "Cấp mật khẩu dùng một lần"),
            Map.entry("SLIP_ORDERED", "Yêu cầu phiếu mật khẩu"),
            Map.entry("SLIP_PRINTED", "In phiếu mật khẩu"),
            Map.entry("SLIPS_PRINTED", "In các phiếu mật khẩu"),
            Map.entry("SLIP_EXPIRED", "Phiếu mật khẩu hết hạn"),
            Map.entry("SLIP_USED", "Phiếu mật khẩu đã dùng"),
            Map.entry("CHANGE_PROPOSED", "Đề nghị thay đổi về cán bộ"),
            Map.entry("CHANGE_CONFIRMED", "Xác nhận thay đổi về cán bộ"),
            Map.entry("CHANGE_REFUSED", "Từ chối thay đổi về cán bộ"),
            Map.entry("OFFICIALS_TAKEN_UP", "Tiếp nhận danh sách cán bộ"),
            Map.entry("OFFICIAL_ADDED", "Thêm cán bộ"),
            Map.entry("OFFICIAL_CHANGED", "Thay đổi về cán bộ"),
            Map.entry("PAPER_NUMBERED", "Ghi số, ngày của văn bản"),
            Map.entry("PAPER_RENEWED", "Lập lại giấy tờ"),
            Map.entry("QUOTA_CHANGED", "Điều chỉnh chỉ tiêu"),
            Map.entry("SIGNED_SCAN_ADDED", "Thêm bản đã ký, đóng dấu"),
            Map.entry("UNIT_ADDED", "Thêm đơn vị"),
            Map.entry("UNIT_CHANGED", "Thay đổi về đơn vị"),
            Map.entry("UNIT_ENDED", "Đơn vị kết thúc hoạt động"),
            Map.entry("UNITS_MERGED", "Sáp nhập đơn vị"),
            Map.entry("UNITS_REORGANISED", "Sắp xếp đơn vị"),
            Map.entry("UNIT_CHANGE_PROPOSED", "Đề nghị thay đổi về đơn vị"),
            Map.entry("UNIT_CHANGE_REFUSED", "Từ chối thay đổi về đơn vị"),
            Map.entry("UNIT_CHANGE_WITHDRAWN", "Rút thay đổi về đơn vị"),
            Map.entry("UNIT_CHANGE_IN_FORCE", "Thay đổi về đơn vị có hiệu lực"),
            Map.entry("FUNCTION_GIVEN", "Giao chức năng"),
            Map.entry("FUNCTIONS_MOVED", "Chuyển chức năng"),
            Map.entry("REWARD_AMOUNT", "Mức tiền thưởng"),
            Map.entry("REWARD_SOURCE", "Nguồn tiền thưởng"),
            Map.entry("REWARD_PAID", "Chi tiền thưởng"),
            Map.entry("REWARD_PAYMENT_CANCELLED", "Hủy ghi nhận chi tiền thưởng"),
            Map.entry("POOL_RANKING", "Xếp thứ tự danh sách chung cấp tỉnh"),
            Map.entry("POOL_POSITION", "Thứ tự trong danh sách chung cấp tỉnh"),
            Map.entry("SUBSTITUTION_PROPOSED", "Đề nghị ký thay, ủy quyền"),
            Map.entry("SUBSTITUTION_CONFIRMED", "Xác nhận ký thay, ủy quyền"),
            Map.entry("SUBSTITUTION_REFUSED", "Từ chối ký thay, ủy quyền"),
            Map.entry("SUBSTITUTION_ENDED", "Chấm dứt ký thay, ủy quyền"),
            Map.entry("SUBSTITUTION_LAPSED", "Hết ký thay, ủy quyền"));

    /** Steps whose name ends with what they were done for: a kind of consolidation, a step of many dossiers. */
    private static final Map<String, String> FAMILIES = Map.of(
            "BATCH_", "Xử lý hàng loạt",
            "CONSOLIDATED_", "Gửi báo cáo tổng hợp",
            "CONSOLIDATION_PREPARED_", "Lập báo cáo tổng hợp",
            "CONSOLIDATION_SUBMITTED_", "Trình báo cáo tổng hợp",
            "CONSOLIDATION_APPROVED_", "Ký báo cáo tổng hợp",
            "CONSOLIDATION_RETURNED_", "Trả lại báo cáo tổng hợp");

    /** Outcomes that were not chosen in a form. */
    private static final Map<String, String> OUTCOMES = Map.ofEntries(
            Map.entry("SUBMIT", "Trình"),
            Map.entry("APPROVE", "Ký duyệt"),
            Map.entry("RETURN", "Trả lại"),
            Map.entry("WITHDRAW", "Rút"),
            Map.entry("COMPLETE", "Hồ sơ đầy đủ"),
            Map.entry("SUPPLEMENT", "Yêu cầu bổ sung"),
            Map.entry("REJECT", "Từ chối tiếp nhận"),
            Map.entry("SELECT", "Đề nghị chọn"),
            Map.entry("NOT_SELECT", "Đề nghị không chọn"),
            Map.entry("PASS", "Đạt"),
            Map.entry("FAIL", "Không đạt"),
            Map.entry("ACCEPT", "Nhận"),
            Map.entry("LEAVE_REST", "Để số còn lại cho danh sách sau"),
            Map.entry("REAPPRAISE", "Yêu cầu thẩm định lại"),
            Map.entry("DECIDE", "Đã quyết định"),
            Map.entry("ISSUE", "Đã ban hành"),
            Map.entry("RESUME", "Cho tiếp tục"),
            Map.entry("END", "Kết thúc"),
            Map.entry("OVER_QUOTA", "Vượt chỉ tiêu"),
            Map.entry("CONSULT", "Lấy thêm ý kiến"),
            Map.entry("AGREE", "Đồng ý"),
            Map.entry("DISAGREE", "Không đồng ý"),
            Map.entry("NO_REPLY", "Không trả lời"),
            Map.entry("NO_VIOLATION", "Không có vi phạm"),
            Map.entry("VIOLATION", "Có vi phạm"),
            Map.entry("ANSWER", "Trả lời"),
            Map.entry("FORWARD", "Chuyển cơ quan khác"),
            Map.entry("RECORD", "Đã ghi"),
            Map.entry("DEFERRED", "Để lại danh sách sau"),
            Map.entry("PROPOSED", "Đã đề nghị"),
            Map.entry("CONFIRMED", "Đã xác nhận"),
            Map.entry("REFUSED", "Bị từ chối"),
            Map.entry("CHANGED", "Đã thay đổi"),
            Map.entry("PUBLISHED", "Đã công bố"),
            Map.entry("APPROVED", "Đã chấp thuận"),
            Map.entry("ISSUED", "Đã ban hành"),
            Map.entry("RESTORED", "Đã công bố lại"),
            Map.entry("PLACED", "Đã xếp"),
            Map.entry("IN_TIME", "Đúng hạn"),
            Map.entry("LATE", "Trễ hạn"));

    /** Outcomes whose words in the form are about the other dossiers: read in the way of one dossier they would mislead. */
    private static final Map<String, Map<String, String>> IN_A_JOURNEY = Map.of(
            Tasks.CONSOLIDATE_LIST.id(),
            Map.of("SUBMIT", "Lập danh sách", "LEAVE_REST", "Lập danh sách; số còn lại chờ danh sách sau"),
            Tasks.DECIDE.id(),
            Map.of("DECIDE", "Đã quyết định, chờ ban hành"),
            "DECISION_AMENDMENT",
            Map.of("PROPOSED", "đã đề nghị, chờ cấp số", "REFUSED", "bị trả lại"),
            "PUBLICATION",
            Map.of("WITHDRAWN", "đã gỡ", "RESTORED", "đã công bố lại"));

    private final Map<String, String> steps = new HashMap<>();
    private final Map<String, String> formsOfSteps = new HashMap<>();
    private final Map<String, Map<String, String>> outcomesOfForms = new HashMap<>();

    Words(ObjectMapper json) throws IOException, XMLStreamException {
        var resources = new PathMatchingResourcePatternResolver();
        for (var model : resources.getResources("classpath*:processes/**/*.bpmn")) {
            readModel(model);
        }
        for (var form : resources.getResources("classpath*:forms/**/*.form")) {
            readForm(form, json);
        }
    }

    @Override
    public String step(String step) {
        var known = steps.get(step);
        return known != null ? known : DOMAIN_STEPS.getOrDefault(step, ofFamilyOrState(step));
    }

    @Override
    public String outcome(String step, String outcome) {
        if (outcome == null) {
            return null;
        }
        var ofForm = outcomesOfForms.getOrDefault(formsOfSteps.getOrDefault(step, ""), Map.of());
        var chosen = IN_A_JOURNEY.getOrDefault(step, Map.of()).getOrDefault(outcome, ofForm.get(outcome));
        return chosen != null ? chosen : OUTCOMES.getOrDefault(outcome, stateOrItself(outcome));
    }

    private static String ofFamilyOrState(String step) {
        return FAMILIES.entrySet().stream()
                .filter(family -> step.startsWith(family.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> stateOrItself(step));
    }

    private static String stateOrItself(String name) {
        return Stream.of(DossierState.values())
                .filter(state -> state.name().equals(name))
                .map(DossierState::label)
                .findFirst()
                .or(() -> paper(name))
                .orElse(name);
    }

    private static Optional<String> paper(String name) {
        return Stream.of(PaperKind.values())
                .filter(kind -> kind.name().equals(name))
                .map(PaperKind::label)
                .findFirst();
    }

    private void readModel(Resource model) throws IOException, XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream content = model.getInputStream()) {
            var reader = factory.createXMLStreamReader(content);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && BPMN.equals(reader.getNamespaceURI())) {
                    readElement(reader);
                }
            }
            reader.close();
        }
    }

    private void readElement(XMLStreamReader element) {
        var id = element.getAttributeValue(null, "id");
        var name = element.getAttributeValue(null, "name");
        var form = element.getAttributeValue(EngineNames.MODEL_NAMESPACE, "formRef");
        if (id != null && name != null) {
            steps.putIfAbsent(id, name);
        }
        if (id != null && form != null) {
            formsOfSteps.put(id, form);
        }
    }

    private void readForm(Resource form, ObjectMapper json) throws IOException {
        try (InputStream content = form.getInputStream()) {
            var schema = json.readTree(content);
            Map<String, String> outcomes = new HashMap<>();
            readOutcomes(schema, outcomes);
            outcomesOfForms.put(schema.path("id").asText(), Map.copyOf(outcomes));
        }
    }

    private static void readOutcomes(JsonNode component, Map<String, String> outcomes) {
        if (UserTask.OUTCOME.equals(component.path("key").asText())) {
            component
                    .path("values")
                    .forEach(value -> outcomes.put(
                            value.path("value").asText(), value.path("label").asText()));
        }
        component.path("components").forEach(child -> readOutcomes(child, outcomes));
    }
}
