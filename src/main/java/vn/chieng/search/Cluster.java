package vn.chieng.search;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.schema.management.SearchSchemaManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.chieng.index.OpenSearchIndexes;

/** What it takes to share an index: the database's word on it, the engine that keeps it, and the indexing that can be begun and ended. */
@Component
class Cluster {

    final Copies copies;
    final LateIndexing indexing;
    private final ObjectProvider<EntityManagerFactory> entities;

    Cluster(Copies copies, LateIndexing indexing, ObjectProvider<EntityManagerFactory> entities) {
        this.copies = copies;
        this.indexing = indexing;
        this.entities = entities;
    }

    OpenSearchIndexes indexes() {
        return new OpenSearchIndexes(entities.getObject());
    }

    SearchSchemaManager schema() {
        return Search.mapping(entities.getObject()).scope(IndexAccess.DOCUMENTS).schemaManager();
    }
}
