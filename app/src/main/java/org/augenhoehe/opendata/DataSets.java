package org.augenhoehe.opendata;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.augenhoehe.api.Resource;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.stereotype.Component;

/// All data sets of this house.
@Component
public class DataSets {
    private final List<DataSet<?>> all;

    DataSets(List<Resource<?>> resources, List<DataSet<?>> declared) {
        Stream<DataSet<?>> ofResources = resources.stream().map(DataSets::of);
        this.all = Stream.concat(ofResources, declared.stream())
                .sorted(Comparator.comparing(one -> one.name()))
                .toList();
    }

    private static <T extends Record> DataSet<T> of(Resource<T> resource) {
        return new OfResource<>(resource);
    }

    public List<DataSet<?>> list() {
        return all;
    }

    public Optional<DataSet<?>> find(String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    public DataSet<?> get(String name) {
        return find(name).orElseThrow(NotFound::new);
    }
}
