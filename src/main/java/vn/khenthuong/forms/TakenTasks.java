package vn.khenthuong.forms;

/** Tasks that were taken out of the hands of officials by somebody who may. */
public interface TakenTasks {

    /**
     * The official cannot submit the task any more from a form that is still open, also when it is free: it has to be taken anew.
     *
     * @param official user id
     */
    void from(String official, String task);
}
