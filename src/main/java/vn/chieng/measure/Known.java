package vn.chieng.measure;

import java.util.Map;

/** An article of which it is known what belongs beside it, without asking the topics and places that the score reads. */
sealed interface Known permits Planted, Hidden {

    String key();

    String language();

    /** As in an exchange file, with the topics and places that the paper is told. */
    Map<String, Object> line();

    /** Whether anything is known to belong beside it. */
    boolean isAsked();

    /** How much the other one is wanted beside this one; 0 for not at all. */
    int grade(Known other);
}
