package org.augenhoehe.participation.paper.read;
import java.io.File; import java.util.*; import javax.imageio.ImageIO;
import org.augenhoehe.participation.paper.SomeForms;
public class Dev { public static void main(String[] a) throws Exception {
  var sheets = new ManySheets(SomeForms.german());
  if (a[0].equals("look")) { int seed=Integer.parseInt(a[1]); var c=new Random(seed); var f=sheets.filled(c); var p=new Phone(c,Integer.parseInt(a[2])).photo(f.picture());
    ImageIO.write(p,"jpg",new File("/tmp/scan/photo.jpg")); var r=new PageReader().find(p);
    if (r instanceof PageReading.Found x) { ImageIO.write(x.straight(),"png",new File("/tmp/scan/straight.png"));
      var map=new InkMap(x.straight()); var fr=new Frames(map).of(f.page().boxes()); var bl=fr.stream().map(Frames.Frame::border).sorted().toList().get(fr.size()/2); System.out.println("black "+bl);
      for (var b: fr) System.out.println(b.box().id()+" "+f.marks().get(b.box().id())+" off "+b.offX()+","+b.offY()+" sc "+b.score()+" bo "+b.border()+" "+Strokes.of(map,b,bl)); 
      System.out.println(new PageReader().boxes(x.straight(), f.page())); } else System.out.println(r);
    return; }
  long t=System.nanoTime(); System.out.print(sheets.read(Integer.parseInt(a[0]),Integer.parseInt(a[1]),Integer.parseInt(a[2]))); System.out.println((System.nanoTime()-t)/1e9+" s"); } }
