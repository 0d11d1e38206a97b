package vn.chieng.article;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** What joins the editions of one piece (tác phẩm). */
@Entity
class Story {

    @Id
    @GeneratedValue(generator = "story_seq")
    @SequenceGenerator(name = "story_seq", sequenceName = "story_seq", allocationSize = 50)
    private Long id;

    private String key;

    protected Story() {}

    Story(String key) {
        this.key = key;
    }

    long id() {
        return id;
    }

    String key() {
        return key;
    }
}
