package vn.khenthuong.access.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.AnnualReportProcess;
import vn.khenthuong.annualreport.UnitReportProcess;
import vn.khenthuong.calendar.DueWords;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;

/**
 * Which lists every official finds in Tasklist. They are written here and nowhere else, because the expressions in them run on
 * the server. What a list shows is limited by the tasks an official is offered; none asks for process variables, which would be
 * slow with many tasks, and none sorts, which is the official's choice.
 */
@Component
class ShippedLists {

    private static final Set<RoundState> UNDER_WAY = EnumSet.of(RoundState.OPEN, RoundState.CLOSED);
    private static final int FIRST_ROUND = 100;

    private final TaskService tasks;
    private final Rounds rounds;

    ShippedLists(TaskService tasks, Rounds rounds) {
        this.tasks = tasks;
        this.rounds = rounds;
    }

    List<ShippedList> all() {
        var lists = new ArrayList<>(always());
        var underWay = rounds.all().stream()
                .filter(round -> UNDER_WAY.contains(round.state()))
                .sorted(Comparator.comparing(AwardRound::code))
                .toList();
        for (var round : underWay) {
            lists.add(of(round, FIRST_ROUND + lists.size()));
        }
        return lists;
    }

    private List<ShippedList> always() {
        return List.of(
                new ShippedList(
                        "group",
                        10,
                        "Việc của nhóm",
                        "Mọi việc giao cho bạn hoặc các nhóm của bạn",
                        "#1a4f9c",
                        tasks.createTaskQuery()),
                new ShippedList(
                        "mine",
                        20,
                        "Việc của tôi",
                        "Việc bạn đã nhận",
                        "#1a6f3c",
                        tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}")),
                new ShippedList(
                        "free",
                        30,
                        "Chưa ai nhận",
                        "Việc của nhóm chưa có người nhận",
                        "#5a6274",
                        tasks.createTaskQuery().taskUnassigned()),
                new ShippedList("soon", 40, "Sắp đến hạn", "Việc đến hạn trong 3 ngày tới", "#8a5a00", dueSoon()),
                new ShippedList(
                        "overdue",
                        50,
                        "Trễ hạn",
                        "Việc đã trễ hạn xử lý",
                        "#a8211b",
                        tasks.createTaskQuery().dueBeforeExpression("${now()}")),
                new ShippedList(
                        "report",
                        60,
                        "Báo cáo hằng năm",
                        "Việc của báo cáo hằng năm",
                        "#5b3a8c",
                        tasks.createTaskQuery()
                                .processDefinitionKeyIn(AnnualReportProcess.KEY, UnitReportProcess.KEY)));
    }

    private TaskQuery dueSoon() {
        return tasks.createTaskQuery()
                .dueAfterExpression("${now()}")
                .dueBeforeExpression("${dateTime().plusDays(%d).toDate()}".formatted(DueWords.SOON.toDays()));
    }

    /** The numbers of dossiers and the codes of lists begin with the code of their round. */
    private ShippedList of(AwardRound round, int position) {
        return new ShippedList(
                "round." + round.code(),
                position,
                "Đợt " + round.code(),
                round.title(),
                "#5a6274",
                tasks.createTaskQuery().processInstanceBusinessKeyLike(round.code() + "-%"));
    }
}
