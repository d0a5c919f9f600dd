// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/languages.h"
#include "tests/ui/gallery/board.h"
#include "ui/theme/theme.h"
#include "ui/widgets/stage.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QTextStream>

using namespace tuttu;

namespace {

/** Grabs each board in the present theme. Pages fill a tablet of 1280x800. */
int draw(const QString &dir, const QString &suffix, const QString &only)
{
    int drawn = 0;
    std::vector<Board> boards = widgetBoards();
    for (auto &&more : {pageBoards(), briefBoards(), handOverBoards(), chartBoards(), managerBoards()})
        boards.insert(boards.end(), more.begin(), more.end());
    for (const Board &board : boards) {
        if (!only.isEmpty() && !board.name.contains(only))
            continue;
        QWidget window;
        window.setFixedSize(1280, 800);
        auto *content = board.make();
        auto *stage = qobject_cast<Stage *>(content);
        if (!stage)
            stage = new Stage(content);
        stage->setParent(&window);
        stage->setGeometry(window.rect());
        window.show();
        QApplication::sendPostedEvents();
        window.grab();
        QApplication::sendPostedEvents();
        const QString file = QDir(dir).filePath(board.name + suffix + ".png");
        if (!window.grab().save(file)) {
            QTextStream(stderr) << "cannot write " << file << '\n';
            return -1;
        }
        ++drawn;
    }
    return drawn;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" TUTTU_SOURCE_DIR "/tests/data/screens.json");
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments[1])) {
        QTextStream(stderr) << "usage: tuttu_gallery DIR [PART_OF_A_NAME]\n";
        return 2;
    }
    const QString only = arguments.value(2);
    const bool twice = qEnvironmentVariable("QT_SCALE_FACTOR") == "2";
    Languages languages;
    languages.use(qEnvironmentVariable("TUTTU_GALLERY_LANGUAGE", "en"));
    Theme theme(app);
    theme.setReducedMotion(true);
    int drawn = 0;
    for (const auto &[choice, name] : {std::pair(Theme::Choice::Light, "-light"), std::pair(Theme::Choice::Dark, "-dark")}) {
        theme.choose(choice);
        const int count = draw(arguments[1], QString::fromLatin1(name) + (twice ? "-2x" : ""), only);
        if (count < 0)
            return 1;
        drawn += count;
    }
    QTextStream(stdout) << drawn << " pictures at " << (twice ? 2 : 1) << "x in " << arguments[1] << '\n';
    if (twice || !qEnvironmentVariableIsEmpty("TUTTU_GALLERY_1X"))
        return 0;
    qputenv("QT_SCALE_FACTOR", "2"); // the ratio is fixed at start: a second run makes the sharp ones
    return QProcess::execute(QApplication::applicationFilePath(), arguments.mid(1));
}
