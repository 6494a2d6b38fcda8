package vn.khenthuong.home;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.tracking.TaskCard;
import vn.khenthuong.tracking.TaskCards;

/** Takes tasks for officials, who are told by whom one was taken before them. */
@Component
public class TaskClaims {

    private final Desk desk;
    private final TaskCards cards;

    TaskClaims(Desk desk, TaskCards cards) {
        this.desk = desk;
        this.cards = cards;
    }

    /**
     * The official who is signed in takes the task.
     *
     * @throws BadInputException for what cannot be the id of a task
     * @throws NotFoundException when it is done, or was never offered to this official
     * @throws ConflictException when somebody else has taken it, with the name
     */
    public void claim(String task, Actor actor) {
        card(task);
        try {
            desk.claim(task, actor);
        } catch (ConflictException taken) {
            var told = new ConflictException(sentence(card(task)));
            told.addSuppressed(taken);
            throw told;
        }
    }

    private TaskCard card(String task) {
        return cards.of(List.of(task)).stream().findFirst().orElseThrow(() -> new NotFoundException(Desk.GONE));
    }

    private static String sentence(TaskCard card) {
        return card.claimedBy() == null
                ? "Việc này vừa có người khác nhận. Hãy chọn việc khác."
                : "Việc này đã được %s nhận. Hãy chọn việc khác, hoặc hỏi người đó.".formatted(card.claimedBy());
    }
}
