package vn.khenthuong.decision.process;

import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.kernel.BadInputException;

/** A task at which a person answers for the list as seen: signing, submitting, deciding, issuing. */
abstract class SignedListForm<O extends Enum<O>> extends ListForm<O> {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    SignedListForm(UserTask<O> task, AwardLists lists) {
        super(task, lists);
    }

    /** @throws vn.khenthuong.kernel.ConflictException when the list has changed since, with what changed */
    @Override
    public final void precheck(CurrentTask task, Map<String, Object> submitted) {
        lists().requireUnchanged(
                        task.businessKey(), task.taskId(), task.actor().userId(), stated(submitted.get(LIST_VERSION)));
    }

    /** Nothing states no version; what cannot be read is refused, or it would switch the comparison off. */
    private static OptionalInt stated(Object value) {
        if (value == null) {
            return OptionalInt.empty();
        }
        var text = value instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : String.valueOf(value).strip();
        if (!WHOLE.matcher(text).matches()) {
            throw new BadInputException("“Phiên bản danh sách” không đọc được. Hãy mở lại nhiệm vụ rồi gửi lại.");
        }
        return OptionalInt.of(Integer.parseInt(text));
    }
}
