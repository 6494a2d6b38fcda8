package vn.khenthuong.kernel;

/**
 * A condition under which an official may take a task for himself, so that a task nobody but others may do is not kept from them:
 * any module may have one. What it refuses, the submission refuses as well.
 */
public interface ClaimGate {

    /** @throws RefusedException with the reason, in Vietnamese; the task stays where it is */
    void check(Claim claim);

    /**
     * What is about to be taken.
     *
     * @param process key of the process
     * @param step id of the task in the model
     * @param subject business key of the instance, or null where it has none
     * @param userId who takes it
     */
    record Claim(String process, String step, String subject, String userId) {}
}
