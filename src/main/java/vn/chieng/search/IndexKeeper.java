package vn.chieng.search;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;

/** Where the index is kept, and which process may write it. */
sealed interface IndexKeeper extends HibernatePropertiesCustomizer, DisposableBean permits IndexHome, IndexCluster {

    /** Whether this process works off what has to be indexed. */
    boolean isOwned();

    /** Begins to, if it may. */
    boolean tryOwn();

    /** Whether other processes write the same index. */
    boolean isShared();

    /** Sees to it that there is an index of the right shape, be it empty. */
    void prepare();

    /** Whether it ever held all articles of this database. */
    boolean isFull();

    /** Whether it can be read. */
    boolean isSound();

    void filling();

    void full();

    /** Does the work, unless another process is at it. */
    void alone(Runnable work);
}
