package vn.khenthuong.decision;

import vn.khenthuong.round.ListDeadlineChange.Stage;

/** The open tasks of the lists of a round that are due at the deadline of a department. */
public interface ListTaskClocks {

    /** Which of them would get another due date if this deadline were moved. */
    Moving moving(String round, Stage stage);

    /**
     * What would move.
     *
     * @param tasks open tasks
     * @param lists to which they belong
     */
    record Moving(int tasks, int lists) {}
}
