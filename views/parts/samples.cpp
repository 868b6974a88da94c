#include "views/parts/samples.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "formats/lessons/lesson_store.h"

namespace meritdesk::views {

namespace {

const auto folder = QStringLiteral(":/samples/");

Sample sampleOf(const QJsonObject& entry)
{
    const auto text = [&entry](const char* key) { return entry.value(QLatin1String(key)).toString(); };
    return {.id = text("id"),
            .file = folder + text("file"),
            .kind = text("kind"),
            .title = text("title"),
            .whatIfs = text("what_ifs").isEmpty() ? QString() : folder + text("what_ifs"),
            .source = text("source")};
}

} // namespace

QString Sample::shown() const
{
    return QCoreApplication::translate("Sample", title.toUtf8().constData());
}

std::vector<Sample> samples()
{
    QFile index(folder + QStringLiteral("index.json"));
    if (!index.open(QIODevice::ReadOnly))
        return {};
    const auto whole = QJsonDocument::fromJson(index.readAll());
    const auto list =
        whole.isArray() ? whole.array() : whole.object().value(QLatin1String("samples")).toArray();
    std::vector<Sample> found;
    for (const auto& entry : list)
        found.push_back(sampleOf(entry.toObject()));
    return found;
}

std::optional<Sample> findSample(const QString& id)
{
    for (auto& sample : samples())
        if (sample.id == id)
            return sample;
    return std::nullopt;
}

bool isBuiltIn(const QString& id)
{
    return findSample(id) || lessons::findLesson(id.toStdString());
}

} // namespace meritdesk::views
